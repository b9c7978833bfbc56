import { notion } from '../../rule.js'

/** Pupils and students of any level: what the person answers when asked what they do. */
export const suitDesEtudes = notion('suit des études', c => c.household.demandeur.activite === 'etudiant')

/** Registered in higher education (Code de l’éducation, article L. 811-1). */
export const dansLeSuperieur = notion('études supérieures', c => c.household.demandeur.scolarite === 'enseignement_superieur')
