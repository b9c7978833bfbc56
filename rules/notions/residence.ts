import type { Month } from '../../src/household/index.js'
import { notion } from '../rule.js'

const outreMer: Readonly<Record<string, Residence>> = {
  971: 'guadeloupe', 972: 'martinique', 973: 'guyane', 974: 'reunion', 975: 'saint-pierre-et-miquelon', 976: 'mayotte',
  977: 'saint-barthelemy', 978: 'saint-martin'
}
const departementsOutreMer: readonly Residence[] = ['guadeloupe', 'martinique', 'guyane', 'reunion', 'mayotte']

export type Residence =
  'metropole' | 'guadeloupe' | 'martinique' | 'guyane' | 'reunion' | 'mayotte' |
  'saint-pierre-et-miquelon' | 'saint-barthelemy' | 'saint-martin'

/** Where the household lives, as family law distinguishes it (Code de la sécurité sociale, article L. 751-1). */
export const residence = notion('lieu de résidence', (c): Residence =>
  outreMer[c.household.menage.depcom?.depcom.slice(0, 3) ?? ''] ?? 'metropole')

export const habiteEnMetropole = notion('réside en métropole', c => residence(c) === 'metropole')

/** Guadeloupe, Martinique, Guyane, La Réunion or Mayotte. */
export const habiteDansUnDom = notion('réside dans un département d’outre-mer', c => departementsOutreMer.includes(residence(c)))

export const habiteMayotte = notion('réside à Mayotte', c => residence(c) === 'mayotte')

/** Where the household lived in a month: only today's home is asked, it stands for those before. */
export const residenceDuMois = notion('lieu de résidence d’un mois', (c, _month: Month): Residence => residence(c))

export const habitaitDansUnDom = notion('résidait dans un département d’outre-mer', (c, month: Month) =>
  departementsOutreMer.includes(residenceDuMois(c, month)))

export const habitaitMayotte = notion('résidait à Mayotte', (c, month: Month) => residenceDuMois(c, month) === 'mayotte')
