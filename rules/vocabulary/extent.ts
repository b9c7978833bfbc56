import type { Extent, TerritoryAnswer } from '../../src/engine/extent.js'
import { residence } from '../notions/residence.js'
import { auTerritoire, territoires } from '../notions/territoire.js'
import { condition, Doubt, type Condition, type Rule } from '../rule.js'

/** The condition by which an aid exists where the household lives, and not elsewhere. */
export function existsThere (extent: Extent): Condition {
  const here = (c: Rule): TerritoryAnswer => extent.get(residence(c))!
  const raison = (c: Rule): string => (here(c).raison ?? '').replaceAll('{lieu}', auTerritoire(residence(c)))
  return condition({
    id: 'territoire',
    general: inGeneral(extent),
    source: c => here(c).source,
    test (c) {
      const { reponse } = here(c)
      if (reponse === 'a_verifier') throw new Doubt(raison(c))
      return reponse === 'oui'
    },
    sentence: (c, met) => met
      ? `Vous habitez ${auTerritoire(residence(c))}, où l’aide existe.`
      : `L’aide n’existe pas ${auTerritoire(residence(c))} : ${raison(c)}.`
  })
}

/** « habiter en France, sauf en Nouvelle-Calédonie, en Polynésie française ou à Wallis-et-Futuna ». */
function inGeneral (extent: Extent): string {
  const without = territoires.filter(name => name !== 'etranger' && extent.get(name)?.reponse === 'non').map(auTerritoire)
  if (without.length === 0) return 'habiter en France'
  return `habiter en France, sauf ${without.length > 1 ? `${without.slice(0, -1).join(', ')} ou ${without.at(-1)}` : without[0]}`
}
