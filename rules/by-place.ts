import type { Aid } from '../src/engine/aid.js'
import { judge } from '../src/engine/outcome.js'
import { canBeReceived } from './received.js'
import type { Household, Rule } from './rule.js'
import { communeOf } from './notions/commune.js'
import { placesOf } from './vocabulary/place.js'

type Aids = readonly Aid<Household>[]
/** Ranks of aids: those that ask for no place, then those of each place. */
interface Index { everywhere: readonly number[], at: ReadonlyMap<string, readonly number[]> }

const indexes = new WeakMap<Aids, Index>()
const everyAid = (): boolean => true

/**
 * Whether the aid of a rank may be for who lives there: most aids are local, and the place of the others says « no », which decides
 * whatever the rest would say. Any may be, while nobody knows where the household lives.
 */
export function aidsHere (aids: Aids, c: Rule): (rank: number) => boolean {
  if (judge(() => communeOf(c) !== null).outcome === 'unknown') return everyAid
  const { everywhere, at } = indexOf(aids)
  const here = new Uint8Array(aids.length)
  for (const rank of everywhere) here[rank] = 1
  for (const place of placesOf(communeOf(c))) for (const rank of at.get(place) ?? []) here[rank] = 1
  return rank => here[rank] === 1
}

function indexOf (aids: Aids): Index {
  const known = indexes.get(aids)
  if (known !== undefined) return known
  const everywhere: number[] = []
  const at = new Map<string, number[]>()
  for (const [rank, aid] of aids.entries()) {
    const places = placesAsked(aid)
    if (places === undefined) everywhere.push(rank)
    for (const place of places ?? []) at.set(place, [...at.get(place) ?? [], rank])
  }
  const index = { everywhere, at }
  indexes.set(aids, index)
  return index
}

/** Where the aid is given, by one of its conditions; undefined when none says it, or when the aid is told apart once received. */
const placesAsked = ({ id, conditions }: Aid<Household>): readonly string[] | undefined =>
  canBeReceived(id) ? undefined : conditions.find(({ places }) => places !== undefined)?.places
