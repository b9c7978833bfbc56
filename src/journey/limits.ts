/** Oldest age at which an employee is asked about a work-study contract (carte d’étudiant des métiers, code du travail D6325-29). */
export const ageMaximumAlternant = 26
