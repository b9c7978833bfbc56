import { parentsDeLaFamille } from '../../notions/famille.js'
import { montantAsi, plafondAsi } from '../../notions/minima-sociaux/asi.js'
import { aLAgeDeLAspa, baseRessourcesMinimumVieillesse, ouvreDroitAspa, recoitUnePension, ressourcesAvecLeDroit } from '../../notions/minima-sociaux/minimum-vieillesse.js'
import { moisCourant } from '../../notions/periodes.js'
import { sejourOuvreDroitAuMinimumVieillesse } from '../../notions/sejour/minima-sociaux.js'
import { condition, formula, type Rule } from '../../rule.js'
import { perMonth } from '../../units.js'
import { euros } from '../../words.js'

const css = (article: string) => ({
  title: `Code de la sécurité sociale, article ${article}`,
  url: 'https://www.legifrance.gouv.fr/codes/id/LEGISCTA000006156277/'
})

const demandeur = (c: Rule) => c.household.demandeur

export default formula({
  conditions: [
    condition({
      id: 'pension',
      general: 'recevoir une pension d’invalidité, ou une retraite en situation de handicap',
      source: css('L815-24'),
      test: c => recoitUnePension(c, demandeur(c), moisCourant(c)),
      sentence: (c, met) => met ? 'Vous recevez une pension.' : 'Vous ne recevez ni pension d’invalidité, ni retraite avec un handicap.'
    }),
    condition({
      id: 'nationalite',
      general: 'être de nationalité française, européenne avec un droit de séjour, ou avoir un titre de séjour depuis dix ans',
      source: css('L816-1'),
      test: c => sejourOuvreDroitAuMinimumVieillesse(c, demandeur(c), moisCourant(c)),
      sentence: (c, met) => met ? 'Votre nationalité ou votre séjour ouvre droit à l’allocation.' : 'Il faut un titre de séjour permettant de travailler depuis dix ans, ou, pour un Européen, vivre en France depuis trois mois.'
    }),
    condition({
      id: 'age',
      general: 'ne pas avoir atteint l’âge de l’allocation de solidarité aux personnes âgées',
      source: css('L815-24'),
      value: { words: c => `${demandeur(c).age(c.date)} ans`, from: 'votre date de naissance' },
      test: c => !aLAgeDeLAspa(c, demandeur(c), moisCourant(c)),
      sentence: (c, met) => met
        ? `Vous avez ${demandeur(c).age(c.date)} ans.`
        : `Vous avez ${demandeur(c).age(c.date)} ans : vous avez l’âge de l’allocation de solidarité aux personnes âgées, qui remplace celle-ci.`
    }),
    condition({
      id: 'aspa',
      general: 'ne pas vivre avec une personne qui a droit à l’allocation de solidarité aux personnes âgées',
      source: css('L815-24-1'),
      test: c => parentsDeLaFamille(c).every(person => person === demandeur(c) || !ouvreDroitAspa(c, person, moisCourant(c))),
      sentence: (c, met) => met
        ? 'L’allocation de solidarité aux personnes âgées ne remplace pas celle-ci.'
        : 'La personne avec qui vous vivez a l’âge de l’allocation de solidarité aux personnes âgées, qui est alors calculée pour votre couple.'
    }),
    condition({
      id: 'ressources',
      general: 'avoir des ressources inférieures à un plafond',
      source: css('D815-19'),
      compares: {
        value: c => ressourcesAvecLeDroit(c, moisCourant(c)),
        operator: '<',
        threshold: c => plafondAsi(c, moisCourant(c)),
        unit: perMonth,
        from: 'vos ressources des trois derniers mois'
      },
      sentence: (c, met) => `Les ressources de votre foyer ${met ? 'restent sous le' : 'dépassent le'} plafond de ${euros(Math.round(plafondAsi(c, moisCourant(c))))} par mois.`
    })
  ],
  amount (c, explain) {
    const month = moisCourant(c)
    explain(() => `Plafond : ${euros(Math.round(plafondAsi(c, month)))} par mois ; vos ressources : ${euros(Math.round(baseRessourcesMinimumVieillesse(c, month)))}. L’allocation complète la différence.`, css('L815-24-1'))
    return montantAsi(c, demandeur(c), month)
  }
})
