import { family } from './family.js'
import type { Fact } from './fact.js'
import { housing } from './housing.js'
import { income } from './income.js'
import { namesOf, ownFact } from './own-fact.js'
import { personFact, personFactNames } from './person.js'

export { members } from './family.js'
export { typesOf, type Fact, type FactSource } from './fact.js'
export { personFact } from './person.js'

const ours: Readonly<Record<string, Fact>> = { ...housing, ...family, ...income }
const homes = ['menage', 'famille', 'parents'] as const
/** Asked of each adult, apart from who they are: « patrimoine.demandeur.livret_a ». */
const belongings = ['ressourcesFiscales', 'patrimoine'] as const
const isOneOf = (names: readonly string[], name: string): boolean => names.includes(name)

/** The fact that a mapping calls `path`: "demandeur.date_naissance", "menage.loyer", "logement.commune". */
export function factAt (path: string): Fact | undefined {
  if (path in ours) return ours[path]
  const [owner = '', name = '', ...rest] = path.split('.')
  if (isOneOf(belongings, owner) && rest.length === 1) return isOneOf(['demandeur', 'conjoint'], name) ? ownFact(owner, rest[0]!, `${owner}.${name}`) : undefined
  if (rest.length > 0) return undefined
  if (owner === 'demandeur' || owner === 'conjoint') return name === 'lien' ? undefined : personFact(name, `individu.${owner}`)
  return isOneOf(homes, owner) ? ownFact(owner, name, owner) : undefined
}

/** Every path that a mapping may use, outside repetitions. */
export const factPaths = (): string[] => [
  ...Object.keys(ours),
  ...['demandeur', 'conjoint'].flatMap(who => personFactNames().map(name => `${who}.${name}`)),
  ...homes.flatMap(home => namesOf(home).map(name => `${home}.${name}`)),
  ...belongings.flatMap(kind => ['demandeur', 'conjoint'].flatMap(who => namesOf(kind).map(name => `${kind}.${who}.${name}`)))
].filter(path => factAt(path) !== undefined)
