import type { Month } from '../../../src/household/index.js'
import { ressourceDuMois } from '../../notions/ressources-mensuelles.js'
import { retenueSurLeChomage } from '../../notions/revenu-imposable/csg-de-remplacement.js'
import { audelaDuSmic, chomageImposableDuMois, retraiteBruteDuMois } from '../../notions/revenu-imposable/revenus-de-remplacement.js'
import type { Person, Rule } from '../../rule.js'
import { habit, notion } from '../habit.js'

/** Net part of a gross benefit: less the CSG and CRDS (6.7 % of 98.25 % of it) and the complementary pension (2.8 %). */
const chomageNet = 1 - (0.067 * 0.9825 + 0.028)
/** Net part of a gross pension, 7.4 % being withheld. */
const retraiteNette = 0.926

/** The gross benefit less the CSG that may be deducted. */
function chomageATauxFixe (c: Rule, person: Person, month: Month): number {
  const brut = ressourceDuMois(c, person, 'chomage_net', month) / chomageNet
  const marge = brut === 0 ? 0 : audelaDuSmic(c, person, month, brut)
  if (marge === 0) return brut
  const { deductible, non_deductible: reste } = retenueSurLeChomage(c, person, month)
  return brut - Math.min(deductible * brut, Math.max(0, marge - reste * brut))
}

export default habit({
  says: 'Une allocation de chômage ou une retraite nette devient brute par un taux fixe, quels que soient les prélèvements.',
  replaces: [
    notion(chomageImposableDuMois, () => chomageATauxFixe),
    notion(retraiteBruteDuMois, () => (c, person, month) => ressourceDuMois(c, person, 'retraite_nette', month) / retraiteNette)
  ]
})
