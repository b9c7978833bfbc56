import type { Verdict } from '../../../rules/catalogue.js'
import { overdueFigure, overdueInWords } from '../../content/overdue.js'
import type { Explanation } from '../../engine/verdict.js'

/** What is said of an aid whose figures are overdue; nothing where there is none. Of a refused aid, those of the conditions that refuse it. */
export function confirmation (verdict: Pick<Verdict, 'outcome' | 'amount' | 'overdue' | 'received'>, why?: Explanation) {
  if (verdict.received) return undefined
  const refusals = verdict.outcome === 'no' ? refusalsOf(why) : []
  const figures = refusals.length > 0 ? [...new Set(refusals.flatMap(({ overdue = [] }) => overdue))] : verdict.overdue
  if (figures.length === 0) return undefined
  return { phrase: overdueInWords(figures, typeof verdict.amount === 'number' ? 'montant' : 'résultat'), chiffres: figures.map(overdueFigure) }
}

const refusalsOf = (why: Explanation | undefined) => [...why?.general ?? [], ...why?.profiles.flat() ?? []].filter(({ outcome }) => outcome === 'no')
