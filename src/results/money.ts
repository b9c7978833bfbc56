import type { Verdict } from '../../rules/catalogue.js'
import type { Nature } from '../engine/payment.js'
import { euros, inFrench, wholeEuros } from '../household/index.js'

const rhythms = { mensuelle: 'par mois', annuelle: 'par an', ponctuelle: 'en une fois', autre: '' } as const

/** The amount as it is shown, and how it is paid: « 320 € », « par mois ». Nothing for a right without an amount. */
export function moneyOf ({ aid, amount }: Pick<Verdict, 'aid' | 'amount'>): { montant: string, legende: string } | undefined {
  if (typeof amount !== 'number') return undefined
  const { unit, legend, periodicite, versement } = aid.text
  // A legend of several words says how it is paid; a short one (« maximum ») adds to the rhythm.
  const rhythm = unit === 'séances' ? '' : rhythms[periodicite]
  const legende = legend == null ? rhythm : legend.includes(' ') ? legend : [rhythm, legend].filter(Boolean).join(', ')
  const months = versement?.mois_par_an === undefined ? [] : [`${versement.mois_par_an} mois par an`]
  const montant = unit == null || unit === '€' ? (isEstimate(aid) ? wholeEuros : euros)(amount) : `${inFrench(amount)}\u00a0${unit}`
  return { montant, legende: [legende, ...months].filter(Boolean).join(', ') }
}

/** What is computed from the answers is known to the euro, not to the cent. */
const isEstimate = (aid: Verdict['aid']): boolean => aid.formula?.amount !== undefined && natureOf(aid) === 'argent'

/** As its file says; a file of the field does not say it: a right is a service, a share a rate, and no sum is taken for money paid. */
export function natureOf ({ text }: Pick<Verdict['aid'], 'text'>): Nature {
  if (text.nature !== undefined) return text.nature
  if (text.participation) return 'prix'
  return text.type === 'bool' ? 'service' : text.unit === '%' ? 'taux' : 'reduction'
}

/** Said before the amount: it is a cost, not what is received. */
export const isCost = ({ aid }: Pick<Verdict, 'aid'>): boolean => natureOf(aid) === 'prix'

/** Money paid to the person, of an amount that is known. */
export const isPaid = ({ aid, amount }: Pick<Verdict, 'aid' | 'amount'>): boolean => typeof amount === 'number' && natureOf(aid) === 'argent' && (aid.text.unit ?? '€') === '€'

/** Its figures are overdue: it is shown, and added to nothing that is certain. */
export const isToConfirm = ({ overdue }: Pick<Verdict, 'overdue'>): boolean => overdue.length > 0
