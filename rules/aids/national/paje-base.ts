import { firstDay, type Month } from '../../../src/household/index.js'
import { declareParLaFamille } from '../../notions/allocations-declarees.js'
import { baseRessourcesPrestationsFamiliales, biactivite } from '../../notions/base-ressources-prestations-familiales.js'
import { bmaf } from '../../notions/bmaf.js'
import { enfantsDuMenage } from '../../notions/enfants.js'
import { enfantsACharge, estEnCouple } from '../../notions/famille.js'
import { ageRetenu, moisCourant } from '../../notions/periodes.js'
import { condition, formula, notion, parameter } from '../../rule.js'
import { euros } from '../../words.js'

const taux = parameter('prestations-familiales/paje-base-taux')
const partTauxPartiel = parameter('prestations-familiales/paje-part-taux-partiel')
const ageLimite = parameter('prestations-familiales/paje-age-limite')
const majorations = parameter<{ deux_premiers: number, suivants: number }>('prestations-familiales/paje-majorations-enfants')
const plafonds = parameter<Record<'taux_plein' | 'taux_plein_biactif_isole' | 'taux_partiel' | 'taux_partiel_biactif_isole', number>>(
  'prestations-familiales/paje-plafonds')
const l531 = {
  title: 'Code de la sécurité sociale, article L. 531-3',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000036393143'
}
const d531 = {
  title: 'Code de la sécurité sociale, article D. 531-3',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000036852559/2018-04-01/'
}

const unJeuneEnfant = notion('enfant de la Paje', (c, month: Month): boolean =>
  enfantsDuMenage(c).some(enfant => ageRetenu(c, enfant, month) < c.value(ageLimite, firstDay(month))))

/** Ceiling for the family: by child, and more for a single parent or two working ones (CSS, article R. 531-1). */
const plafond = notion('plafond de la Paje', (c, month: Month, rate: 'taux_plein' | 'taux_partiel'): number => {
  const montants = c.value(plafonds, firstDay(month))
  const { deux_premiers: deux, suivants } = c.value(majorations, firstDay(month))
  const enfants = enfantsACharge(c, month).length
  const base = montants[rate] * (1 + Math.min(enfants, 2) * deux + Math.max(0, enfants - 2) * suivants)
  return base + (!estEnCouple(c) || biactivite(c, month) ? montants[`${rate}_biactif_isole`] : 0)
})

const droit = notion('droit à l’allocation de base', (c, month: Month): number => {
  if (!unJeuneEnfant(c, month)) return 0
  const base = baseRessourcesPrestationsFamiliales(c, month)
  const plein = bmaf(c, month) * c.value(taux, firstDay(month))
  if (base <= plafond(c, month, 'taux_plein')) return plein
  return base <= plafond(c, month, 'taux_partiel') ? plein * c.value(partTauxPartiel, firstDay(month)) : 0
})

/** Allocation de base de la Paje of a month, as declared or due. */
export const montantPajeBase = notion('allocation de base de la Paje', (c, month: Month): number =>
  declareParLaFamille(c, 'paje_base', month) ?? droit(c, month))

export default formula({
  conditions: [
    condition({
      id: 'enfant',
      general: 'avoir un enfant de moins de trois ans',
      source: l531,
      threshold: c => `moins de ${c.value(ageLimite)} ans`,
      test: c => unJeuneEnfant(c, moisCourant(c)),
      sentence: (c, met) => met ? 'Vous avez un jeune enfant.' : `Vous n’avez pas d’enfant de moins de ${c.value(ageLimite)} ans.`
    }),
    condition({
      id: 'ressources',
      general: 'avoir des ressources sous un plafond',
      source: l531,
      value: c => euros(Math.round(baseRessourcesPrestationsFamiliales(c, moisCourant(c)))),
      threshold: c => `${euros(Math.round(plafond(c, moisCourant(c), 'taux_partiel')))} au plus`,
      test: c => baseRessourcesPrestationsFamiliales(c, moisCourant(c)) <= plafond(c, moisCourant(c), 'taux_partiel'),
      sentence: c => 'Vos ressources de l’année N-2 sont estimées à ' +
        `${euros(Math.round(baseRessourcesPrestationsFamiliales(c, moisCourant(c))))} ; ` +
        `le plafond est de ${euros(Math.round(plafond(c, moisCourant(c), 'taux_partiel')))}.`
    })
  ],
  amount (c, explain) {
    const month = moisCourant(c)
    const plein = baseRessourcesPrestationsFamiliales(c, month) <= plafond(c, month, 'taux_plein')
    explain(() => plein
      ? `Taux plein : vos ressources restent sous ${euros(Math.round(plafond(c, month, 'taux_plein')))}.`
      : `Taux partiel, la moitié : vos ressources dépassent ${euros(Math.round(plafond(c, month, 'taux_plein')))}.`, d531)
    return droit(c, month)
  }
})
