import { firstDay, type Month } from '../../../src/household/index.js'
import { declareParLaFamille } from '../../notions/allocations-declarees.js'
import { bmaf } from '../../notions/bmaf.js'
import { enfantsDuMenage, personnesDuMenage } from '../../notions/enfants.js'
import { autonomieFinanciere, estEnCouple } from '../../notions/famille.js'
import { ageRetenu, moisCourant } from '../../notions/periodes.js'
import { habitaitMayotte } from '../../notions/residence.js'
import { ressourceDuMois } from '../../notions/ressources-mensuelles.js'
import { condition, formula, notion, parameter, type Person, type Rule } from '../../rule.js'
import { count, euros } from '../../words.js'

const taux = parameter('prestations-familiales/asf-taux')
const minimum = parameter('prestations-familiales/asf-minimum')
const ages = parameter<{ scolarite: number, limite: number }>('prestations-familiales/ages-enfant-a-charge')
const article = (name: string, id: string) => ({
  title: `Code de la sécurité sociale, article ${name}`, url: `https://www.legifrance.gouv.fr/codes/article_lc/${id}`
})
const l523 = {
  title: 'Code de la sécurité sociale, articles L. 523-1 à L. 523-3',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073189/'
}
const d523 = article('D. 523-1', 'LEGIARTI000046498993')

/** A child under the age limit, without an own living. */
export const enfantOuvreDroitAsf = notion('enfant de l’allocation de soutien familial', (c, enfant: Person, month: Month): boolean => {
  const age = ageRetenu(c, enfant, month)
  return age >= 0 && age < c.value(ages, firstDay(month)).limite && !autonomieFinanciere(c, enfant, month)
})

const enfantsConcernes = notion('enfants de l’allocation de soutien familial', (c, month: Month) =>
  enfantsDuMenage(c).filter(enfant => enfantOuvreDroitAsf(c, enfant, month)))

const pensions = notion('pensions alimentaires du mois', (c, month: Month) =>
  personnesDuMenage(c).reduce((sum, person) => sum + ressourceDuMois(c, person, 'pensions_alimentaires_percues', month), 0))

const montantPlein = (c: Rule, month: Month) =>
  bmaf(c, month) * c.value(taux, firstDay(month)) * enfantsConcernes(c, month).length

/** What the alimony leaves of the allowance (CSS, article L. 523-1, 4°). */
const difference = notion('allocation de soutien familial différentielle', (c, month: Month) =>
  Math.max(0, montantPlein(c, month) - pensions(c, month)))

const parentSeul = notion('parent isolé', (c, month: Month) => !estEnCouple(c) && !habitaitMayotte(c, month))

/** Allocation de soutien familial of a month, as declared or due. */
export const montantAsf = notion('allocation de soutien familial', (c, month: Month): number =>
  declareParLaFamille(c, 'asf', month) ??
  (parentSeul(c, month) && difference(c, month) > c.value(minimum, firstDay(month)) ? difference(c, month) : 0))

export default formula({
  conditions: [
    condition({
      id: 'parent_isole',
      general: 'élever seul ses enfants, ailleurs qu’à Mayotte',
      source: l523,
      test: c => parentSeul(c, moisCourant(c)),
      sentence (c, met) {
        if (met) return 'Vous ne vivez pas en couple.'
        return estEnCouple(c) ? 'Vous vivez en couple.' : 'L’allocation n’existe pas à Mayotte.'
      }
    }),
    condition({
      id: 'enfants',
      general: 'avoir un enfant à charge de moins de 20 ans',
      source: l523,
      value: c => count(enfantsConcernes(c, moisCourant(c)).length, 'un enfant', 'enfants'),
      threshold: c => `un enfant de moins de ${c.value(ages).limite} ans`,
      test: c => enfantsConcernes(c, moisCourant(c)).length > 0,
      sentence: (c, met) => met
        ? `Vous avez ${count(enfantsConcernes(c, moisCourant(c)).length, 'un enfant concerné', 'enfants concernés')}.`
        : 'Vous n’avez pas d’enfant à charge concerné.'
    }),
    condition({
      id: 'pension',
      general: 'recevoir une pension alimentaire plus petite que l’allocation',
      source: d523,
      value: c => `${euros(pensions(c, moisCourant(c)))} par mois`,
      threshold: c => `moins de ${euros(montantPlein(c, moisCourant(c)))} par mois`,
      test: c => enfantsConcernes(c, moisCourant(c)).length === 0 || difference(c, moisCourant(c)) > c.value(minimum),
      sentence: c => `Vous recevez ${euros(pensions(c, moisCourant(c)))} de pension alimentaire par mois.`
    })
  ],
  amount (c, explain) {
    const month = moisCourant(c)
    explain(() => `Montant pour vos enfants : ${euros(montantPlein(c, month))} par mois.`, d523)
    if (pensions(c, month) > 0) explain(() => `La pension alimentaire en est retirée : ${euros(pensions(c, month))}.`, l523)
    return difference(c, month)
  }
})
