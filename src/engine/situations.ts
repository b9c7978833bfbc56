import type { Finding } from './condition.js'

type Situation = readonly Finding[]

/** Where one situation of several is enough: the one that is met, alone; or else all of them, the nearest first. */
export function situationsShown (situations: readonly Situation[]): readonly Situation[] {
  const met = situations.find(situation => situation.every(({ outcome }) => outcome === 'yes'))
  return met === undefined ? situations.toSorted((a, b) => distance(a) - distance(b)) : [met]
}

/** Conditions that are not met; as many of them, then those that are to check. */
function distance (situation: Situation): number {
  const counted = (wanted: Finding['outcome']) => situation.filter(({ outcome }) => outcome === wanted).length
  return counted('no') + counted('unknown') / (situation.length + 1)
}
