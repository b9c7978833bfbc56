import type { Figure, Parameter } from '../../engine/parameter.js'
import type { DatedNumber } from './counterpart.js'

/** One figure, or one cell of a table (`key`: « zones.1 »), and its counterpart's path. */
export interface Pair { parameter: Parameter, key: string, path: string }

/**
 * `later`: they have a value more recent than all of ours; `behind`: we have one more recent than all of theirs;
 * `other`: both know a value of that time, and not the same.
 */
export type Kind = 'later' | 'behind' | 'other'

/** Values in force on the same day, and not equal. */
export interface Difference { kind: Kind, ours: DatedNumber, theirs: DatedNumber }

/** What a file says to compare. */
export function pairsOf (parameter: Parameter): Pair[] {
  const { openfisca = {} } = parameter
  return typeof openfisca === 'string' ? [{ parameter, key: '', path: openfisca }] : Object.entries(openfisca).map(([key, path]) => ({ parameter, key, path }))
}

/** The numbers of a cell, from the oldest; empty when the key leads to none. */
export const ownValues = ({ parameter, key }: Pair): DatedNumber[] =>
  parameter.values.flatMap(({ from, value }) => {
    const steps = key === '' ? [] : key.split('.')
    const cell = steps.reduce<unknown>((found, step) => (found as Readonly<Record<string, Figure>> | undefined)?.[step], value)
    return typeof cell === 'number' ? [{ from, value: cell }] : []
  })

const inForce = (values: readonly DatedNumber[], day: string): DatedNumber | undefined => values.findLast(({ from }) => from <= day)
const same = (a: number | null, b: number | null): boolean => a === b || (a !== null && b !== null && Math.abs(a - b) < 1e-9)

/** From our first value on, each day on which one of the two moves and they are not equal. */
export function differences (ours: readonly DatedNumber[], theirs: readonly DatedNumber[]): Difference[] {
  const [ourFirst, ourLast, theirLast] = [ours[0], ours.at(-1), theirs.at(-1)]
  if (ourFirst === undefined || ourLast === undefined || theirLast === undefined) return []
  const days = [...new Set([...ours, ...theirs].map(({ from }) => from))].filter(day => day >= ourFirst.from).sort()
  return days.flatMap(day => {
    const [our, their] = [inForce(ours, day)!, inForce(theirs, day)]
    // Their history may begin after ours.
    if (their === undefined || same(our.value, their.value)) return []
    return [{ kind: their.from > ourLast.from ? 'later' : our.from > theirLast.from ? 'behind' : 'other', ours: our, theirs: their }]
  })
}
