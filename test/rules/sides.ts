import type { Aid } from '../../rules/catalogue.js'
import type { Rule } from '../../rules/rule.js'
import { aidIn, aidsById, privateAids } from './found.js'

/** Computed aids of the whole country, those that are loaded and not shown included. */
export const isNational = ({ formula, file }: Aid): boolean => formula !== null && file.startsWith('aids/national/')
const national = [...aidsById.values(), ...privateAids].filter(isNational)

export interface Sides { yes: number, no: number, alone: number }
const seen = new Set<string>()
/** By « aid condition ». */
export const sides = new Map<string, Sides>()
/** Households that meet every condition of an aid. */
export const granted = new Map<string, number>(national.map(({ id }) => [id, 0]))

/** Counts, for each condition of each national aid, the households in which it holds, does not, and is the only one that does not. */
export function count ({ id }: { id: string }, calculation: () => Rule, compared: (aid: Aid) => boolean): void {
  if (seen.has(id)) return
  seen.add(id)
  const c = calculation()
  for (const aid of national.filter(compared).map(known => aidIn(c, known))) {
    const judged = aid.conditions.map(condition => [condition.id, condition.judge(c).outcome] as const)
    const unmet = judged.filter(([, outcome]) => outcome !== 'yes').length
    if (unmet === 0) granted.set(aid.id, granted.get(aid.id)! + 1)
    for (const [condition, outcome] of judged) {
      // Always met there; territories.test.ts sees every aid in every territory.
      if (condition === 'territoire') continue
      const key = `${aid.id} ${condition}`
      const { yes, no, alone } = sides.get(key) ?? { yes: 0, no: 0, alone: 0 }
      const one = { yes: Number(outcome === 'yes'), no: Number(outcome === 'no'), alone: Number(outcome === 'no' && unmet === 1) }
      sides.set(key, { yes: yes + one.yes, no: no + one.no, alone: alone + one.alone })
    }
  }
}
