import { evaluateAid, type Aid, type Verdict } from '../../../rules/catalogue.js'
import type { Rule } from '../../../rules/rule.js'
import type { TestCase } from '../../integrations/openfisca/index.js'
import type { Found, Oracle } from './oracle.js'

export interface Compared { aid: Aid, agree: boolean, here: Verdict, there: Found }

const tolerance = 0.5

/** Each aid that both computed; those that the household already receives are left out. */
export function compare (aids: readonly Aid[], c: Rule, oracle: Oracle, answer: TestCase): Compared[] {
  return aids.filter(aid => aid.formula !== null).flatMap(aid => {
    const here = evaluateAid(aid, c)
    const there = here.received ? null : oracle.found(answer, here, c.household)
    return there === null ? [] : [{ aid, agree: agrees(here, there), here, there }]
  })
}

/** The same verdict and amount shown; before rounding, within 0.50 €. */
function agrees (here: Verdict, there: Found): boolean {
  if (here.outcome === 'unknown' || (here.outcome === 'yes') !== (there.shown !== false)) return false
  if (here.outcome === 'no') return true
  const close = typeof here.raw !== 'number' || typeof there.raw !== 'number' || Math.abs(here.raw - there.raw) <= tolerance
  return close && (here.amount === there.shown || typeof here.raw === 'number')
}
