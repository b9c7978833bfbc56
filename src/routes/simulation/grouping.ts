import type { Verdict } from '../../../rules/catalogue.js'
import { isCost, isToConfirm, total } from './money.js'

export interface ResultGroup {
  titre: string
  verdicts: readonly Verdict[]
  /** Of what is certain. */
  total?: string
  /** Some of its amounts are not in the total. */
  partial?: boolean
}

const paid = (verdict: Verdict): boolean => typeof verdict.amount === 'number' && verdict.aid.text.unit === '€' && !isCost(verdict)

/** The aids found, by when they are paid, so that a person can count on them: each month, each year, once, and rights. */
export function groups (eligible: readonly Verdict[]): ResultGroup[] {
  const money = eligible.filter(paid)
  const by = (periodicite: string) => money.filter(({ aid }) => aid.text.periodicite === periodicite)
  const all = [
    withTotal('Chaque mois', by('mensuelle'), total(money, 'mensuelle')),
    withTotal('Chaque année', by('annuelle'), total(money, 'annuelle')),
    { titre: 'En une fois, ou selon le projet', verdicts: money.filter(({ aid }) => ['ponctuelle', 'autre'].includes(aid.text.periodicite)) },
    { titre: 'Droits, réductions et services', verdicts: eligible.filter(verdict => !paid(verdict)) }
  ]
  return all.filter(({ verdicts }) => verdicts.length > 0)
}

const withTotal = (titre: string, verdicts: readonly Verdict[], sum: string | undefined): ResultGroup =>
  ({ titre, verdicts, ...sum === undefined ? {} : { total: sum, partial: verdicts.some(isToConfirm) } })
