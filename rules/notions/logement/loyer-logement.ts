import { firstDay, type Month } from '../../../src/household/index.js'
import { nearest } from '../../rounding.js'
import { notion, parameter } from '../../rule.js'
import { baremeCouple, personnesAChargeLogement } from './composition-logement.js'
import { statutRepondu } from './statut-occupation.js'
import { zoneLogement, type Zone } from './zone-logement.js'

type Plafonds = Record<'isole' | 'couple' | 'unePersonneACharge' | 'parPersonneEnPlus', number>
const plafonds = parameter<Record<Zone, Plafonds>>('logement/plafonds-de-loyer')
const coefficients = parameter<{ chambre: number, colocation: number }>('logement/coefficients-chambre-colocation')
const partMeuble = parameter('logement/part-loyer-meuble')

export const centimes = (amount: number): number => nearest(amount, 2)

/** Highest rent of a zone for the household (arrêté du 27 septembre 2019, article 7). */
const plafondDeLaZone = notion('plafond de loyer d’une zone', (c, zone: Zone, seule: boolean, personnes: number, month: Month) => {
  const plafond = c.value(plafonds, firstDay(month))[zone]
  if (seule) return plafond.isole
  if (personnes === 0) return baremeCouple(c) ? plafond.couple : plafond.isole
  return plafond.unePersonneACharge + (personnes - 1) * plafond.parPersonneEnPlus
})

/** All of them, overseas too since 2023 (the same arrêté, article 46). */
export const personnesDuPlafond = notion('personnes à charge du plafond de loyer', (c, month: Month) => personnesAChargeLogement(c, month))

/** A room is paid as for a person alone, and less; a shared flat less; to the nearest cent (articles 8 and 16). */
export const loyerPlafond = notion('loyer plafond', (c, month: Month) => {
  const { logement_chambre: chambre, coloc } = c.household.menage
  const coefficient = c.value(coefficients)
  return centimes(plafondDeLaZone(c, zoneLogement(c), chambre, personnesDuPlafond(c, month), month) * (coloc ? coefficient.colocation : 1) *
    (chambre ? coefficient.chambre : 1))
})

/** Rent paid; two thirds of it in a furnished home (CCH, article D. 842-2). */
export const loyerPrincipal = notion('loyer principal', c =>
  (c.household.menage.loyer ?? 0) * (statutRepondu(c) === 'locataire_meuble' ? c.value(partMeuble) : 1))

/** L: the rent, within the ceiling. */
export const loyerRetenu = notion('loyer retenu', (c, month: Month) => Math.min(loyerPrincipal(c), loyerPlafond(c, month)))

/** LR: the ceiling of zone 2, to which the rent is compared (arrêté du 27 septembre 2019, article 14). */
export const loyerDeReference = notion('loyer de référence', (c, month: Month) => plafondDeLaZone(c, '2', false, personnesAChargeLogement(c, month), month))
