import { firstDay } from '../../../../src/household/index.js'
import { condition, notion, parameter, type Condition, type Rule } from '../../../rule.js'
import { percent } from '../../../words.js'
import { estEnCouple } from '../../famille.js'
import { moisCourant } from '../../periodes.js'
import { montantAideLogement } from '../../rsa-et-logement/aide-logement.js'
import { forfaitCharges } from '../../rsa-et-logement/participation-personnelle.js'
import { reglement } from './conditions.js'
import { moisPrecedent, unePersonneAgee } from './foyer.js'
import { ressourcesParisDuFoyer } from './ressources.js'

const aspa = parameter<{ seul: number, couple: number }>('aspa/montants')
const effortMinimum = parameter('local/paris/taux-effort-minimum')

const loyer = (c: Rule): number => c.household.menage.loyer ?? 0

/** Rent and charges that remain once the housing allowance is paid. */
export const chargeNette = notion('charge nette de logement à Paris', (c): number =>
  Math.max(0, loyer(c) + (c.household.menage.charges_locatives ?? 0) - montantAideLogement(c, moisCourant(c))))

/** The minimum old-age income, where somebody is old: income below it is taken to be it. */
export const minimumVieillesseParis = notion('minimum vieillesse à Paris', (c): number => {
  if (!unePersonneAgee(c)) return 0
  const { seul, couple } = c.value(aspa, firstDay(moisCourant(c)))
  return (estEnCouple(c) ? couple : seul) / 12
})

/** Nothing is left to pay where the housing benefit covers the rent and the charges, with or without resources. */
const tauxEffort = notion('taux d’effort à Paris', (c): number => {
  const ressources = Math.max(minimumVieillesseParis(c), ressourcesParisDuFoyer(c, moisPrecedent(c)))
  const charge = loyer(c) + forfaitCharges(c, moisCourant(c)) - montantAideLogement(c, moisCourant(c))
  if (charge <= 0) return 0
  return ressources === 0 ? Infinity : charge / ressources
})

export const effortSuffisant: Condition = condition({
  id: 'taux_effort',
  general: 'consacrer au moins 30 % de ses ressources au logement',
  source: reglement('article II.2.1.b.3'),
  threshold: c => `au moins ${percent(c.value(effortMinimum))} des ressources`,
  test: c => tauxEffort(c) >= c.value(effortMinimum),
  sentence: (c, met) => met
    ? `Votre logement prend au moins ${percent(c.value(effortMinimum))} de vos ressources.`
    : `Votre logement prend moins de ${percent(c.value(effortMinimum))} de vos ressources.`
})
