import { addMonths, firstDay, type Month } from '../../../src/household/index.js'
import { declareParLaPersonne } from '../../notions/allocations-declarees.js'
import { baseRessourcesAah } from '../../notions/base-ressources-aah.js'
import { enfantsDuMenage } from '../../notions/enfants.js'
import { enfantsACharge, estEnfantACharge } from '../../notions/famille.js'
import { ageRetenu, decritParLesReponses, moisCourant } from '../../notions/periodes.js'
import { ressourceDuMois } from '../../notions/ressources-mensuelles.js'
import { condition, formula, notion, parameter, type Person, type Rule } from '../../rule.js'
import { euros, percent } from '../../words.js'
import { montantAsi } from './asi.js'

const maximum = parameter('aah/montant')
const parEnfant = parameter('aah/majoration-par-enfant')
const taux = parameter<{ 'seul': number, 'avec-restriction': number }>('aah/taux-incapacite')
const ages = parameter<{ 'minimum': number, 'plus-a-charge': number }>('aah/ages')
const ageRetraite = parameter('aah/age-retraite')
const css = (article: string) => ({
  title: `Code de la sécurité sociale, article ${article}`,
  url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006073189/LEGISCTA000006141693/'
})

/** Twenty, or sixteen for who is no longer their parents' dependent child (CSS, article R. 821-1). */
function aLAge (c: Rule, person: Person, month: Month): boolean {
  const { minimum, 'plus-a-charge': jeune } = c.value(ages, firstDay(month))
  const age = ageRetenu(c, person, month)
  const aCharge = enfantsDuMenage(c).includes(person) && estEnfantACharge(c, person, month)
  return age >= minimum || (age >= jeune && !aCharge)
}

/** 80 % of incapacity, or 50 % with a lasting restriction to get a job, before the age of retirement (CSS, articles L. 821-1 and L. 821-2). */
function aLeTaux (c: Rule, person: Person, month: Month): boolean {
  if (!decritParLesReponses(c, month)) return false
  const { seul, 'avec-restriction': avec } = c.value(taux, firstDay(month))
  const incapacite = person.taux_incapacite ?? 0
  const restriction = person.aah_restriction_substantielle_durable_acces_emploi && ageRetenu(c, person, month) <= c.value(ageRetraite, firstDay(month))
  return incapacite >= seul || (incapacite >= avec && restriction)
}

/** Ceiling of income by month, higher for each child (CSS, article D. 821-2). */
const plafond = (c: Rule, month: Month): number =>
  c.value(maximum, firstDay(month)) * (1 + c.value(parEnfant, firstDay(month)) * enfantsACharge(c, month).length)

/** Allocation aux adultes handicapés of a person in a month: declared, or computed (CSS, articles L. 821-1 to L. 821-3). */
export const montantAah = notion('AAH', (c, person: Person, month: Month): number => {
  const declare = declareParLaPersonne(c, person, 'aah', month)
  if (declare !== null) return declare
  if (!aLeTaux(c, person, month) || !aLAge(c, person, month)) return 0
  const plein = c.value(maximum, firstDay(month))
  const pension = ressourceDuMois(c, person, 'pensions_invalidite', month) + montantAsi(c, person, addMonths(month, -1))
  return Math.max(0, Math.min(plafond(c, month) - baseRessourcesAah(c, person, month), plein - pension, plein))
})

const demandeur = (c: Rule) => c.household.demandeur

export default formula({
  conditions: [
    condition({
      id: 'taux-incapacite',
      general: 'avoir un taux d’incapacité d’au moins 80 %, ou d’au moins 50 % avec une restriction durable d’accès à l’emploi',
      source: css('L821-1'),
      value: c => percent(demandeur(c).taux_incapacite ?? 0),
      threshold: c => `${percent(c.value(taux).seul)}, ou ${percent(c.value(taux)['avec-restriction'])} avec une restriction durable d’accès à l’emploi`,
      test: c => aLeTaux(c, demandeur(c), moisCourant(c)),
      sentence: (c, met) => met
        ? 'Votre taux d’incapacité ouvre droit à l’allocation.'
        : 'Votre situation de handicap n’ouvre pas droit à l’allocation : il faut un taux d’incapacité suffisant, reconnu par la MDPH.'
    }),
    condition({
      id: 'age',
      general: 'avoir 20 ans, ou 16 ans si vous n’êtes plus à la charge de vos parents',
      source: css('R821-1'),
      value: c => `${demandeur(c).age(c.date)} ans`,
      threshold: c => `${c.value(ages).minimum} ans, ou ${c.value(ages)['plus-a-charge']} ans sans être à charge`,
      test: c => aLAge(c, demandeur(c), moisCourant(c)),
      sentence: c => `Vous avez ${demandeur(c).age(c.date)} ans.`
    }),
    condition({
      id: 'ressources',
      general: 'ne pas dépasser un plafond de ressources',
      source: css('D821-2'),
      value: c => `${euros(Math.round(baseRessourcesAah(c, demandeur(c), moisCourant(c))))} par mois`,
      threshold: c => `${euros(Math.round(plafond(c, moisCourant(c))))} par mois`,
      test: c => montantAah(c, demandeur(c), moisCourant(c)) > 0,
      sentence: (c, met) => met ? 'Vos ressources ouvrent droit à l’allocation.' : 'Vos ressources sont trop élevées pour recevoir l’allocation.'
    })
  ],
  amount (c, explain) {
    const month = moisCourant(c)
    explain(() => `Montant maximal : ${euros(c.value(maximum))}.`, css('L821-3'))
    explain(() => `Vos ressources retenues, après abattement sur les revenus du travail : ${euros(Math.round(baseRessourcesAah(c, demandeur(c), month)))} par mois.`, css('D821-9'))
    return montantAah(c, demandeur(c), month)
  }
})
