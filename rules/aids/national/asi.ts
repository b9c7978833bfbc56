import { firstDay, type Month } from '../../../src/household/index.js'
import { declareParLaPersonne } from '../../notions/allocations-declarees.js'
import { estEnCouple, parentsDeLaFamille } from '../../notions/famille.js'
import {
  aLAgeDeLAspa, allocatairesAsi, allocatairesAspa, baseRessourcesMinimumVieillesse, ouvreDroitAsi, recoitUnePension
} from '../../notions/minimum-vieillesse.js'
import { moisCourant } from '../../notions/periodes.js'
import { sejourOuvreDroitAuMinimumVieillesse } from '../../notions/sejour-minima-sociaux.js'
import { condition, formula, notion, parameter, type Person, type Rule } from '../../rule.js'
import { euros } from '../../words.js'

const plafonds = parameter<{ seul: number, couple: number }>('asi/plafonds')
const css = (article: string) => ({
  title: `Code de la sécurité sociale, article ${article}`,
  url: 'https://www.legifrance.gouv.fr/codes/id/LEGISCTA000006156277/'
})

const plafond = (c: Rule, month: Month): number => {
  const { seul, couple } = c.value(plafonds, firstDay(month))
  return (estEnCouple(c) ? couple : seul) / 12
}

/**
 * Allocation supplémentaire d’invalidité of a person: what lacks to the ceiling, shared by two beneficiaries
 * (CSS, articles L. 815-24-1 and D. 815-19). Beside an ASPA the couple has the ASPA's ceiling instead.
 */
export const montantAsi = notion('ASI', (c, person: Person, month: Month): number => {
  const declare = declareParLaPersonne(c, person, 'asi', month)
  if (declare !== null) return declare
  if (!parentsDeLaFamille(c).includes(person) || !ouvreDroitAsi(c, person, month) || allocatairesAspa(c, month) > 0) return 0
  return Math.max(0, plafond(c, month) - baseRessourcesMinimumVieillesse(c, month)) / allocatairesAsi(c, month)
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
      general: 'être de nationalité française ou européenne, ou avoir un titre de séjour depuis dix ans',
      source: css('L816-1'),
      test: c => sejourOuvreDroitAuMinimumVieillesse(c, demandeur(c), moisCourant(c)),
      sentence: (c, met) => met ? 'Votre nationalité ouvre droit à l’allocation.' : 'Il faut avoir un titre de séjour permettant de travailler depuis dix ans.'
    }),
    condition({
      id: 'age',
      general: 'ne pas avoir atteint l’âge de l’allocation de solidarité aux personnes âgées',
      source: css('L815-24'),
      value: c => `${demandeur(c).age(c.date)} ans`,
      test: c => !aLAgeDeLAspa(c, demandeur(c), moisCourant(c)),
      sentence: c => `Vous avez ${demandeur(c).age(c.date)} ans.`
    }),
    condition({
      id: 'ressources',
      general: 'avoir des ressources inférieures à un plafond',
      source: css('D815-19'),
      value: c => `${euros(Math.round(baseRessourcesMinimumVieillesse(c, moisCourant(c))))} par mois`,
      threshold: c => `${euros(Math.round(plafond(c, moisCourant(c))))} par mois`,
      test: c => montantAsi(c, demandeur(c), moisCourant(c)) > 0,
      sentence: (c, met) => `Les ressources de votre foyer ${met ? 'restent sous le' : 'dépassent le'} plafond de ${euros(Math.round(plafond(c, moisCourant(c))))} par mois.`
    })
  ],
  amount (c, explain) {
    const month = moisCourant(c)
    explain(() => `Plafond : ${euros(Math.round(plafond(c, month)))} par mois ; vos ressources : ${euros(Math.round(baseRessourcesMinimumVieillesse(c, month)))}. L’allocation complète la différence.`, css('L815-24-1'))
    return montantAsi(c, demandeur(c), month)
  }
})
