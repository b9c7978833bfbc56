import {
  agesAah, aLAgeDeLAah, aLeTauxDeLAah, montantAah, montantMaximalAah, pensionInvalidite, plafondAah, tauxIncapaciteAah
} from '../../notions/minima-sociaux/aah.js'
import { baseRessourcesAah } from '../../notions/minima-sociaux/base-ressources-aah.js'
import { moisCourant } from '../../notions/periodes.js'
import { sejourOuvreDroitALAah } from '../../notions/sejour/minima-sociaux.js'
import { condition, formula, type Rule } from '../../rule.js'
import { inPercent, inYears, perMonth } from '../../units.js'
import { euros } from '../../words.js'

const css = (article: string) => ({
  title: `Code de la sécurité sociale, article ${article}`,
  url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006073189/LEGISCTA000006141693/'
})

const demandeur = (c: Rule) => c.household.demandeur

export default formula({
  conditions: [
    condition({
      id: 'taux-incapacite',
      general: 'avoir un taux d’incapacité d’au moins 80 %, ou d’au moins 50 % avec une restriction durable d’accès à l’emploi',
      source: css('L821-1'),
      compares: {
        value: c => demandeur(c).taux_incapacite ?? 0,
        operator: '>=',
        threshold: c => c.value(tauxIncapaciteAah).seul,
        unit: inPercent,
        from: null
      },
      test: c => aLeTauxDeLAah(c, demandeur(c), moisCourant(c)),
      sentence: (c, met) => met
        ? 'Votre taux d’incapacité ouvre droit à l’allocation.'
        : 'Votre situation de handicap n’ouvre pas droit à l’allocation : il faut un taux d’incapacité suffisant, reconnu par la MDPH.'
    }),
    condition({
      id: 'age',
      general: 'avoir 20 ans, ou 16 ans si vous n’êtes plus à la charge de vos parents',
      source: css('R821-1'),
      compares: {
        value: c => demandeur(c).age(c.date),
        operator: '>=',
        threshold: c => c.value(agesAah).minimum,
        unit: inYears,
        from: 'votre date de naissance'
      },
      test: c => aLAgeDeLAah(c, demandeur(c), moisCourant(c)),
      sentence: (c, met) => met
        ? `Vous avez ${demandeur(c).age(c.date)} ans.`
        : `Vous avez ${demandeur(c).age(c.date)} ans et vous êtes à la charge de vos parents : ils peuvent demander pour vous l’AEEH.`
    }),
    condition({
      id: 'ressources',
      general: 'ne pas dépasser un plafond de ressources',
      source: css('D821-2'),
      compares: {
        value: c => baseRessourcesAah(c, demandeur(c), moisCourant(c)),
        operator: '<',
        threshold: c => plafondAah(c, moisCourant(c)),
        unit: perMonth,
        from: 'vos revenus, après abattement'
      },
      sentence: (c, met) => met ? 'Vos ressources ouvrent droit à l’allocation.' : 'Vos ressources sont trop élevées pour recevoir l’allocation.'
    }),
    condition({
      id: 'pension',
      general: 'ne pas recevoir de pension d’invalidité, ou une pension qui n’atteint pas le montant de l’allocation',
      source: css('L821-1'),
      compares: {
        value: c => pensionInvalidite(c, demandeur(c), moisCourant(c)),
        operator: '<',
        threshold: c => montantMaximalAah(c, moisCourant(c)),
        unit: perMonth,
        from: 'votre pension d’invalidité et son supplément'
      },
      sentence: (c, met) => met ? 'L’allocation n’est pas remplacée par une pension d’invalidité.' : 'Votre pension d’invalidité atteint le montant de l’allocation, qui ne fait que la compléter.'
    }),
    condition({
      id: 'sejour',
      general: 'être de nationalité française, européenne avec un droit de séjour, ou avoir un titre de séjour en règle',
      source: css('L821-1'),
      test: c => sejourOuvreDroitALAah(c, demandeur(c)),
      sentence: (c, met) => met ? 'Votre nationalité ou votre séjour ouvre droit à l’allocation.' : 'Il faut un titre de séjour en règle, ou, pour un Européen, un droit de séjour et trois mois en France.'
    })
  ],
  amount (c, explain) {
    const month = moisCourant(c)
    explain(() => `Montant maximal : ${euros(Math.round(montantMaximalAah(c, month) * 100) / 100)}.`, css('L821-3'))
    explain(() => `Vos ressources retenues, après abattement sur les revenus du travail : ${euros(Math.round(baseRessourcesAah(c, demandeur(c), month)))} par mois.`, css('D821-9'))
    return montantAah(c, demandeur(c), month)
  }
})
