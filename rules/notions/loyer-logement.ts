import { firstDay, type Month } from '../../src/household/index.js'
import { notion, parameter } from '../rule.js'
import { baremeCouple, personnesAChargeLogement } from './composition-logement.js'
import { habiteDansUnDom } from './residence.js'
import { statutOccupationLogement } from './statut-occupation.js'
import { zoneLogement, type Zone } from './zone-logement.js'

type Plafonds = Record<'isole' | 'couple' | 'unePersonneACharge' | 'parPersonneEnPlus', number>
const plafonds = parameter<Record<Zone, Plafonds>>('logement/plafonds-de-loyer')
const coefficients = parameter<{ chambre: number, colocation: number }>('logement/coefficients-chambre-colocation')
const partMeuble = parameter('logement/part-loyer-meuble')
const maximumOutreMer = parameter('logement/personnes-a-charge-outre-mer')

export const centimes = (amount: number): number => Math.round(amount * 100 + 1e-7) / 100

/** Highest rent of a zone for the household (arrêté du 27 septembre 2019, article 7). */
const plafondDeLaZone = notion('plafond de loyer d’une zone', (c, zone: Zone, seule: boolean, maximum: number, month: Month) => {
  const plafond = c.value(plafonds, firstDay(month))[zone]
  const personnes = personnesAChargeLogement(c, month)
  if (seule) return plafond.isole
  if (personnes === 0) return baremeCouple(c) ? plafond.couple : plafond.isole
  return plafond.unePersonneACharge + (Math.min(personnes, maximum) - 1) * plafond.parPersonneEnPlus
})

/** A room is paid as for a person alone, and less; a shared flat less (CCH, article D. 823-16). */
export const loyerPlafond = notion('loyer plafond', (c, month: Month) => {
  const { logement_chambre: chambre, coloc } = c.household.menage
  const coefficient = c.value(coefficients)
  const maximum = habiteDansUnDom(c) ? c.value(maximumOutreMer) : Infinity
  return centimes(plafondDeLaZone(c, zoneLogement(c), chambre, maximum, month) * (coloc ? coefficient.colocation : 1) *
    (chambre ? coefficient.chambre : 1))
})

/** To the euro, halves to the even one: no text says how; this is how it is done. */
const arrondi = (amount: number): number => {
  const rounded = Math.round(amount)
  return rounded - amount === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded
}

/** Rent paid; two thirds of it in a furnished home (CCH, article D. 842-2). */
export const loyerPrincipal = notion('loyer principal', c =>
  arrondi((c.household.menage.loyer ?? 0) * (statutOccupationLogement(c) === 'locataire_meuble' ? c.value(partMeuble) : 1)))

/** L: the rent, within the ceiling. */
export const loyerRetenu = notion('loyer retenu', (c, month: Month) => Math.min(loyerPrincipal(c), loyerPlafond(c, month)))

/** LR: the ceiling of zone 2, to which the rent is compared (arrêté du 27 septembre 2019, article 14). */
export const loyerDeReference = notion('loyer de référence', (c, month: Month) => plafondDeLaZone(c, '2', false, Infinity, month))
