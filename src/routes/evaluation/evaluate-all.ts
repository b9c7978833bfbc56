import { calculation, evaluate, evaluateAid, inDisplayOrder, type Catalogue, type Verdict } from '../../../rules/catalogue.js'
import type { Rule } from '../../../rules/rule.js'
import type { Household } from '../../household/index.js'
import { whereOf, type RuleFault } from '../../engine/fault.js'
import { Busy } from '../../refusals.js'
import { bicycleVerdicts } from './bicycles.js'

export interface Evaluation {
  /** Every public aid, bicycles included when they interest, in display order. */
  verdicts: readonly Verdict[]
  /** The bicycle model did not answer: the other aids stand without it. */
  withoutBicycles: boolean
}

/** What a person waits for the bicycle model, and a program, in milliseconds. */
export const bicycleTimeout = { person: 5_000, program: 60_000 }

/** Rules, and who hears of their faults. */
export interface Evaluated { catalogue: Catalogue, ruleFaults?: { note: (faults: readonly RuleFault[]) => void } }

/** What the pages, programs and our own checks all say of a household: the rules, then the bicycle model for those who have such a project. */
export async function evaluateAll (
  { catalogue, ruleFaults }: Evaluated, household: Household, { timeout = bicycleTimeout.person }: { timeout?: number } = {}
): Promise<Evaluation> {
  const c = calculation(catalogue, household)
  const verdicts = noted(evaluate(catalogue, c), ruleFaults)
  try {
    const bicycles = await bicycleVerdicts(catalogue, c, timeout)
    if (bicycles.length === 0) return { verdicts, withoutBicycles: false }
    return { verdicts: [...verdicts, ...bicycles].sort((a, b) => inDisplayOrder(a.aid, b.aid)), withoutBicycles: false }
  } catch (error) {
    ruleFaults?.note([bicycleFault(error)])
    return { verdicts, withoutBicycles: true }
  }
}

const bicycleFault = (error: unknown): RuleFault => ({ aid: 'aides-velo', file: 'src/integrations/aides-velo', where: whereOf(error) })

/** The same without the bicycle aids, at once: what the household would have on another day, or what refuses the others. */
export const evaluateNow = ({ catalogue, ruleFaults }: Evaluated, household: Household): Verdict[] =>
  noted(evaluate(catalogue, calculation(catalogue, household)), ruleFaults)

function noted (verdicts: Verdict[], ruleFaults: Evaluated['ruleFaults']): Verdict[] {
  ruleFaults?.note(verdicts.flatMap(({ fault }) => fault ?? []))
  return verdicts
}

/** Throws Busy when the bicycle model does not answer. One aid by its id; undefined when there is none, or when a bicycle aid is not for this household. */
export async function verdictOn ({ catalogue, ruleFaults }: Evaluated, c: Rule, id: string): Promise<Verdict | undefined> {
  const aid = catalogue.aids.find(known => known.id === id)
  if (aid !== undefined) {
    const verdict = evaluateAid(aid, c)
    ruleFaults?.note(verdict.fault === undefined ? [] : [verdict.fault])
    return verdict
  }
  if (!id.startsWith('aidesvelo_')) return undefined
  try {
    return (await bicycleVerdicts(catalogue, c, bicycleTimeout.person)).find(verdict => verdict.aid.id === id)
  } catch (error) {
    ruleFaults?.note([bicycleFault(error)])
    throw new Busy('bicycle model')
  }
}
