import { ofDemandeur, type AboutHome } from '../../define.js'
import baseRessourcesParentale from './base-ressources-parentale.js'
import enfantsOntDesRessources from './has-ressources.js'
import parentsNbptr from './parents-nbptr.js'
import parentsRfr from './parents-rfr.js'
import ressources from './ressources.js'

export const parents: readonly AboutHome[] = [ofDemandeur(baseRessourcesParentale), parentsRfr, parentsNbptr]

export { enfantsOntDesRessources, ressources }
