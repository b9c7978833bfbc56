import type { Case } from '../../household/index.js'
import type { Compared } from './compare.js'

/** A household with what OpenFisca found, in the form of test/goldens: verdicts shown, and raw amounts that are not zero. */
export function recorded ({ id, dateDeValeur, answers }: Case, compared: readonly Compared[]): object {
  const rights = compared.filter(({ there }) => there.shown !== false)
  const entry = <T>(pick: (compared: Compared) => T) => Object.fromEntries(rights.map(one => [one.aid.id, pick(one)]))
  return {
    id, dateDeValeur, answers, eligibles: entry(({ there }) => there.shown), bruts: entry(({ there }) => there.raw),
    compares: compared.map(({ aid }) => aid.id)
  }
}
