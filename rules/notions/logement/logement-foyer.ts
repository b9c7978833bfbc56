import { notion } from '../../rule.js'
import { statutRepondu } from './statut-occupation.js'

export const enFoyer = notion('logement-foyer', c => statutRepondu(c) === 'locataire_foyer')

/** Foyer or university residence: another scale than that of a lease (CCH, articles D. 842-14 and D. 842-16). */
export const enFoyerOuCrous = notion('foyer ou résidence universitaire', c => enFoyer(c) || c.household.menage.logement_crous)
