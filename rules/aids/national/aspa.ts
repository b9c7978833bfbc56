import { parentsDeLaFamille } from '../../notions/famille.js'
import { montantAspa, montantMaximalAspa, plafondAspa, ressourcesAspa, ressourcesSansAspa } from '../../notions/minima-sociaux/aspa.js'
import { aLAgeDeLAspa, baseRessourcesMinimumVieillesse } from '../../notions/minima-sociaux/minimum-vieillesse.js'
import { moisCourant } from '../../notions/periodes.js'
import { sejourOuvreDroitAuMinimumVieillesse } from '../../notions/sejour/minima-sociaux.js'
import { unDesParents } from '../../notions/sejour/un-des-parents.js'
import { condition, formula, parameter } from '../../rule.js'
import { inYears, perMonth } from '../../units.js'
import { euros } from '../../words.js'

const ageMinimum = parameter('aspa/age-minimum')
const css = (article: string) => ({
  title: `Code de la sécurité sociale, article ${article}`,
  url: 'https://www.legifrance.gouv.fr/codes/id/LEGISCTA000006156277/'
})

export default formula({
  conditions: [
    condition({
      id: 'age',
      general: 'avoir l’âge de l’allocation (65 ans, ou l’âge légal de la retraite en cas d’inaptitude), vous ou votre conjoint',
      source: css('R815-1'),
      compares: {
        value: c => c.household.demandeur.age(c.date),
        operator: '>=',
        threshold: c => c.value(ageMinimum),
        unit: inYears,
        from: 'votre date de naissance'
      },
      test: c => parentsDeLaFamille(c).some(person => aLAgeDeLAspa(c, person, moisCourant(c))),
      sentence: (c, met) => met ? 'Vous ou votre conjoint avez l’âge de l’allocation.' : `Vous avez ${c.household.demandeur.age(c.date)} ans ; l’allocation est versée à partir de ${c.value(ageMinimum)} ans.`
    }),
    condition({
      id: 'nationalite',
      general: 'être de nationalité française, européenne avec un droit de séjour, ou avoir un titre de séjour depuis dix ans',
      source: css('L816-1'),
      test: c => unDesParents(c, person => sejourOuvreDroitAuMinimumVieillesse(c, person, moisCourant(c))),
      sentence: (c, met) => met ? 'Votre nationalité ou votre séjour ouvre droit à l’allocation.' : 'Il faut un titre de séjour permettant de travailler depuis dix ans, ou, pour un Européen, vivre en France depuis trois mois.'
    }),
    condition({
      id: 'ressources',
      general: 'avoir des ressources inférieures à un plafond',
      source: css('D815-1'),
      compares: {
        value: c => ressourcesAspa(c, moisCourant(c)),
        operator: '<',
        threshold: c => ressourcesSansAspa(c, moisCourant(c)),
        unit: perMonth,
        from: 'vos ressources des trois derniers mois'
      },
      sentence: (c, met) => met ? 'Les ressources de votre foyer restent sous le plafond de l’allocation.' : 'Les ressources de votre foyer atteignent le plafond de l’allocation.'
    })
  ],
  amount (c, explain) {
    const month = moisCourant(c)
    explain(() => `Montant maximal : ${euros(Math.round(montantMaximalAspa(c, month)))} par mois.`, css('L815-4'))
    explain(() => `Vos ressources retenues : ${euros(Math.round(baseRessourcesMinimumVieillesse(c, month)))} par mois, pour un plafond de ${euros(Math.round(plafondAspa(c, month)))}.`, css('L815-9'))
    return montantAspa(c, month)
  }
})
