/** The five parts of the questionnaire, in order. */
export const chapters = {
  profil: 'Votre situation',
  foyer: 'Votre foyer',
  logement: 'Votre logement',
  revenus: 'Vos revenus',
  projets: 'Vos projets'
} as const

export type Chapter = keyof typeof chapters
export const chapterOrder = Object.keys(chapters) as readonly Chapter[]
