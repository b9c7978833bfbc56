import type { Person } from '../../rule.js'

/** Fewest months that each answer stands for: its bounds are the thresholds of the law. */
const auMoins = {
  moins_de_3_mois: 0,
  de_3_mois_a_1_an: 3,
  de_1_a_2_ans: 12,
  de_2_a_5_ans: 24,
  '5_ans_ou_plus': 60
} as const satisfies Record<NonNullable<Person['duree_residence_france']>, number>

/** Months lived in France, at least; null when it is not asked of this person. */
export const moisEnFrance = ({ duree_residence_france: duree }: Person): number | null => duree === null ? null : auMoins[duree]
