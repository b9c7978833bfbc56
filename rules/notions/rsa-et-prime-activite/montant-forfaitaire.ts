/** What each person adds to the flat amount of the RSA or of the prime d’activité. */
export type Majorations = Readonly<Record<'deuxieme-personne' | 'troisieme-personne' | 'enfant-supplementaire', number>>

/**
 * Flat amount by persons, in parts of that for one (CASF, article R. 262-1; CSS, article D. 843-1): the second, the third,
 * then each child more. The fourth person counts as the third one where there are two adults.
 */
export function coefficientDuFoyer (majorations: Majorations, personnes: number, parents: number): number {
  const { 'deuxieme-personne': deuxieme, 'troisieme-personne': troisieme, 'enfant-supplementaire': suivant } = majorations
  const quatrieme = parents === 1 ? suivant : troisieme
  return 1 + [deuxieme, troisieme, quatrieme].slice(0, Math.max(0, personnes - 1)).reduce((sum, part) => sum + part, 0) +
    suivant * Math.max(0, personnes - 4)
}

/** Flat amount for housing: a part of that for one, two, or three persons and more. */
export function forfaitLogement (base: number, majorations: Majorations, taux: Readonly<Record<'1' | '2' | '3', number>>, personnes: number): number {
  const retenues = Math.min(personnes, 3) as 1 | 2 | 3
  return base * coefficientDuFoyer(majorations, retenues, 1) * taux[`${retenues}`]
}
