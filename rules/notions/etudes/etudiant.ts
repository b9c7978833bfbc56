import { notion } from '../../rule.js'

/** Pupils and students of any level: what the person answers when asked what they do. */
export const suitDesEtudes = notion('suit des études', c => c.household.demandeur.activite === 'etudiant')

/** Registered in higher education (Code de l’éducation, article L. 811-1). */
export const dansLeSuperieur = notion('études supérieures', c => c.household.demandeur.scolarite === 'enseignement_superieur')

/** A public school, or a private one under contract with the State (Code de l’éducation, articles L. 442-5 and L. 442-12). */
export const publicOuSousContrat = notion('établissement public ou sous contrat', c =>
  ['public', 'prive_sous_contrat'].includes(c.household.demandeur.statuts_etablissement_scolaire ?? ''))
