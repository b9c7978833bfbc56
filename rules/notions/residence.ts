import type { Month } from '../../src/household/index.js'
import { Doubt, notion } from '../rule.js'
import { communeOf } from './commune.js'
import { territoireDe, type Territoire } from './territoire.js'

/** The departments and regions overseas (Constitution, article 73). */
const departementsOutreMer: readonly Territoire[] = ['guadeloupe', 'martinique', 'guyane', 'reunion', 'mayotte']

/** The legal territory where the household lives. */
export const residence = notion('territoire de résidence', (c): Territoire => {
  const { depcom } = communeOf(c)
  const territoire = territoireDe(depcom)
  if (territoire === undefined) throw new Doubt(`nous ne savons pas où est la commune de code ${depcom}`)
  return territoire
})

export const habiteEnMetropole = notion('réside en métropole', c => residence(c) === 'metropole')

/** Guadeloupe, Martinique, Guyane, La Réunion or Mayotte. */
export const habiteDansUnDom = notion('réside dans un département d’outre-mer', c => departementsOutreMer.includes(residence(c)))

export const habiteMayotte = notion('réside à Mayotte', c => residence(c) === 'mayotte')

/** Where the household lived in a month: only today's home is asked, it stands for those before. */
export const residenceDuMois = notion('lieu de résidence d’un mois', (c, _month: Month): Territoire => residence(c))

export const habitaitDansUnDom = notion('résidait dans un département d’outre-mer', (c, month: Month) =>
  departementsOutreMer.includes(residenceDuMois(c, month)))

export const habitaitMayotte = notion('résidait à Mayotte', (c, month: Month) => residenceDuMois(c, month) === 'mayotte')

/** Under the book on overseas of the Code de la sécurité sociale, Mayotte and Saint-Pierre-et-Miquelon apart (article L. 751-1). */
const article751: readonly Territoire[] = ['guadeloupe', 'martinique', 'guyane', 'reunion', 'saint-barthelemy', 'saint-martin']
export const relevaitDeLArticleL751 = notion('collectivité de l’article L. 751-1', (c, month: Month) => article751.includes(residenceDuMois(c, month)))

/** Mayotte has amounts of its own, and not every benefit (ordonnances n° 2002-149, 2002-411 and 2011-1641). */
export const baremeDeMayotte = notion('barème de Mayotte', (c, month: Month) => residenceDuMois(c, month) === 'mayotte')
