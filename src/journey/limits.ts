/** Oldest age at which an employee is asked about a work-study contract (carte d’étudiant des métiers, code du travail D6325-29). */
export const ageMaximumAlternant = 26

/** A foreigner of this age must have a residence permit (CESEDA, article L. 411-1). */
export const majorite = 18

/** Ages at which the pass culture is opened (décret n° 2021-628). */
export const agesPassCulture: readonly number[] = [17, 18]

/** From here on, somebody unfit for work may soon have the ASPA: the length of the residence permit is asked of everybody. */
export const ageDuMinimumVieillesse = 60

/** From here on, somebody is a household of their own for health cover. */
export const ageFoyerSante = 25

/** Below, a student’s housing aid looks at a fixed income, whatever the partner’s. */
export const ageForfaitEtudiant = 28

/** Older than anybody: a slip in the year. */
export const ageMaximum = 110
/** Younger, nobody answers for themselves, nor lives with somebody as a couple. */
export const ageMinimum = { demandeur: 10, conjoint: 15 } as const
/** Fewer years between somebody and a child of theirs: a slip, or the child of somebody else. */
export const ecartMinimumAvecEnfant = 12
