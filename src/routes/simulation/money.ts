import type { Verdict } from '../../../rules/catalogue.js'
import { euros, inFrench } from '../../household/index.js'

const rhythms = { mensuelle: 'par mois', annuelle: 'par an', ponctuelle: 'en une fois', autre: '' } as const

/** The amount as it is shown, and how it is paid: « 320 € », « par mois ». Nothing for a right without an amount. */
export function moneyOf ({ aid, amount }: Pick<Verdict, 'aid' | 'amount'>): { montant: string, legende: string } | undefined {
  if (typeof amount !== 'number') return undefined
  const { unit, legend, periodicite } = aid.text
  // A legend of several words says how it is paid; a short one (« maximum ») adds to the rhythm.
  const rhythm = unit === 'séances' ? '' : rhythms[periodicite]
  const legende = legend == null ? rhythm : legend.includes(' ') ? legend : [rhythm, legend].filter(Boolean).join(', ')
  return { montant: unit == null || unit === '€' ? euros(amount) : `${inFrench(amount)}\u00a0${unit}`, legende }
}

/** Said before the amount: it is a cost, an estimate, or a value. */
export const isCost = ({ aid }: Pick<Verdict, 'aid'>): boolean => Boolean(aid.text.participation)

/** Its figures are overdue: it is shown, and added to nothing that is certain. */
export const isToConfirm = ({ overdue }: Pick<Verdict, 'overdue'>): boolean => overdue.length > 0

type Rhythm = 'mensuelle' | 'annuelle'

/** What is certain comes to: see `sum`. */
export const total = (verdicts: readonly Verdict[], periodicite: Rhythm, atLeast = 2): string | undefined =>
  sum(verdicts.filter(verdict => !isToConfirm(verdict)), periodicite, atLeast)

/** What is to be confirmed comes to. */
export const totalToConfirm = (verdicts: readonly Verdict[], periodicite: Rhythm): string | undefined => sum(verdicts.filter(isToConfirm), periodicite, 1)

/** Amounts that may be added: euros that are paid to the person, of the same rhythm, and not « au maximum ». Nothing for fewer than `atLeast`. */
function sum (verdicts: readonly Verdict[], periodicite: Rhythm, atLeast: number): string | undefined {
  const added = verdicts.filter(verdict => typeof verdict.amount === 'number' && !isCost(verdict) && verdict.aid.text.unit === '€' &&
    verdict.aid.text.periodicite === periodicite && !verdict.aid.text.legend)
  // In a list, one amount is no sum, and « 194 € en tout » above « 1 000 € maximum » would mislead.
  if (added.length < atLeast) return undefined
  return euros(added.reduce((sum, verdict) => sum + Number(verdict.amount), 0))
}
