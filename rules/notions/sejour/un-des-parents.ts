import { anyOf, type Person, type Rule } from '../../rule.js'
import { parentsDeLaFamille } from '../famille.js'

/** One of the two parents is enough, even when nothing can be said of the other. */
export const unDesParents = (c: Rule, test: (parent: Person) => boolean): boolean =>
  anyOf(...parentsDeLaFamille(c).map(parent => () => test(parent)))
