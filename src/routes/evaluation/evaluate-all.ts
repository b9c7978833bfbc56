import { calculation, evaluate, evaluateAid, inDisplayOrder, type Catalogue, type Verdict } from '../../../rules/catalogue.js'
import type { Rule } from '../../../rules/rule.js'
import type { Household } from '../../household/index.js'
import { bicycleVerdicts } from './bicycles.js'

export interface Evaluation {
  /** Every public aid, bicycles included when they interest, in display order. */
  verdicts: readonly Verdict[]
  /** The bicycle model did not answer: the other aids stand without it. */
  withoutBicycles: boolean
}

/** What a person waits for the bicycle model, and a program, in milliseconds. */
export const patience = { person: 5_000, program: 60_000 }

/** What the pages, programs and our own checks all say of a household: the rules, then the bicycle model for those who have such a project. */
export async function evaluateAll (
  catalogue: Catalogue, household: Household, { longest = patience.person }: { longest?: number } = {}
): Promise<Evaluation> {
  const c = calculation(catalogue, household)
  const verdicts = evaluate(catalogue, c)
  try {
    const bicycles = await bicycleVerdicts(catalogue, c, longest)
    if (bicycles.length === 0) return { verdicts, withoutBicycles: false }
    return { verdicts: [...verdicts, ...bicycles].sort((a, b) => inDisplayOrder(a.aid, b.aid)), withoutBicycles: false }
  } catch {
    return { verdicts, withoutBicycles: true }
  }
}

/** One aid by its id; undefined when there is none, or when a bicycle aid is not for this household. */
export async function verdictOn (catalogue: Catalogue, c: Rule, id: string): Promise<Verdict | undefined> {
  const aid = catalogue.aids.find(known => known.id === id)
  if (aid !== undefined) return evaluateAid(aid, c)
  if (!id.startsWith('aidesvelo_')) return undefined
  return (await bicycleVerdicts(catalogue, c, patience.person)).find(verdict => verdict.aid.id === id)
}
