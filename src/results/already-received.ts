import type { Verdict } from '../../rules/catalogue.js'
import { displayed } from '../engine/rounding.js'
import { wholeEuros } from '../household/index.js'
import { isPaid, isToConfirm } from './money.js'

/** Below, in euros a month, rounding or a month that was not whole explains it. */
const MEANT = 10

/**
 * Of an aid that the person already receives: our estimate, when it is clearly above what they say to receive. The other way round says
 * nothing: complements that nobody asked about are paid with some of these aids.
 */
export function shortfall ({ aid, raw, declared, overdue, received }: Verdict): { estimation: string, declare: string } | undefined {
  if (!received || declared === undefined || typeof raw !== 'number' || aid.text.periodicite !== 'mensuelle' || isToConfirm({ overdue })) return undefined
  const amount = displayed(raw, aid.text)
  if (typeof amount !== 'number' || !isPaid({ aid, amount }) || amount - declared < MEANT) return undefined
  return { estimation: wholeEuros(amount), declare: wholeEuros(declared) }
}

/** « votre estimation est de 420 € par mois, vous dites recevoir 350 €: … ». */
export function shortfallInWords (verdict: Verdict): string | undefined {
  const found = shortfall(verdict)
  if (found === undefined) return undefined
  const { counter } = verdict.aid
  const where = counter === null ? 'à l’organisme' : counter.where
  return `Notre estimation est de ${found.estimation} par mois, vous dites recevoir ${found.declare}. Si votre situation a changé, signalez le changement ${where}.`
}
