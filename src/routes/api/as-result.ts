import type { Verdict } from '../../../rules/catalogue.js'
import type { Nature } from '../../engine/payment.js'
import { natureOf } from '../../results/money.js'
import { standingOf } from '../../results/standing.js'
import { amountsOf, counted } from '../../results/totals.js'
import { firstStep } from '../../results/ways-to-ask.js'

/** What the pages know of an aid found: how sure it is, what remains to be true, when and where it is asked for. */
export interface AsResult {
  certitude: 'sure' | 'possible' | 'fermee'
  reste: readonly string[]
  ouverture: { etat: 'ouverte' | 'fermee' | 'inconnue', jusqu_au?: string, ouvre_le?: string, raison?: string }
  automatique: boolean
  guichet: { nom: string, ou: string, site?: string, telephone?: string } | null
  premier_pas: string
}

export interface AmountInExchange { periodicite: 'mensuelle' | 'annuelle' | 'ponctuelle', montant: number }
export interface TotalsInExchange { sures: readonly AmountInExchange[], possibles: readonly AmountInExchange[], a_confirmer: readonly AmountInExchange[] }

const certainty = { sure: 'sure', possible: 'possible', closed: 'fermee' } as const

export function asResult (verdict: Verdict, day: string): AsResult {
  const standing = standingOf(verdict, day)
  const { counter } = verdict.aid
  return {
    certitude: certainty[standing.is],
    reste: standing.remains,
    ouverture: openingIn(standing.opening),
    automatique: standing.automatic,
    guichet: counter === null
      ? null
      : { nom: counter.name, ou: counter.where, ...counter.site === undefined ? {} : { site: counter.site }, ...counter.phone === undefined ? {} : { telephone: counter.phone } },
    premier_pas: firstStep(verdict.aid, standing)
  }
}

function openingIn (opening: ReturnType<typeof standingOf>['opening']): AsResult['ouverture'] {
  if (opening.state === 'open') return { etat: 'ouverte', ...opening.until === undefined ? {} : { jusqu_au: opening.until } }
  if (opening.state === 'closed') return { etat: 'fermee', ouvre_le: opening.opens }
  return { etat: 'inconnue', ...opening.state === 'unknown' ? { raison: opening.reason } : {} }
}

export const natureIn = ({ aid }: Verdict): Nature => natureOf(aid)

/** As on the page: what is sure, what is possible in addition, what has overdue figures. */
export function totalsIn (verdicts: readonly Verdict[], day: string): TotalsInExchange {
  const { sure, possible, toConfirm } = counted(verdicts.filter(({ outcome }) => outcome === 'yes'), day)
  const inExchange = (some: readonly Verdict[]) => amountsOf(some).map(({ rhythm, amount }) => ({ periodicite: rhythm, montant: amount }))
  return { sures: inExchange(sure), possibles: inExchange(possible), a_confirmer: inExchange(toConfirm) }
}
