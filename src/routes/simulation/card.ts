import type { Verdict } from '../../../rules/catalogue.js'
import { capital } from '../../journey/words.js'
import { isCost, moneyOf, natureOf } from '../../results/money.js'
import { onCondition, standingOf } from '../../results/standing.js'
import { firstStep } from '../../results/ways-to-ask.js'
import type { Services } from '../../services.js'
import { simulationUrl, type SimulationContext } from './context.js'
import { firstWay } from './first-way.js'
import { confirmation } from './to-confirm.js'

/** What stands before an amount, for who hears it alone. */
const beforeAmount = { argent: 'Vous pourriez recevoir', prix: 'À payer', reduction: 'Réduction', avance: 'À rembourser', service: '', taux: '' } as const

/** One aid found, in the list of results. `day`: ISO. */
export function card (verdict: Verdict, context: SimulationContext, services: Services, day: string) {
  const { aid } = verdict
  const standing = standingOf(verdict, day)
  return {
    ...heading(verdict, context),
    ...moneyIn(verdict),
    condition: standing.remains.length === 0 ? undefined : conditionInWords(standing.remains),
    dates: standing.opening.state === 'unknown' ? `À vérifier : ${standing.opening.reason}.` : undefined,
    a_confirmer: confirmation(verdict)?.phrase,
    premier_pas: firstStep(aid, standing, firstWay(aid, context, services)?.words)
  }
}

/** An aid to check has no amount yet. */
export const uncertainCard = (verdict: Verdict, context: SimulationContext, services: Services, day: string) =>
  ({ ...heading(verdict, context), premier_pas: firstStep(verdict.aid, standingOf(verdict, day), firstWay(verdict.aid, context, services)?.words) })

const heading = ({ aid }: Verdict, { id }: SimulationContext) =>
  ({ href: simulationUrl(id, `resultats/${aid.id}`), titre: capital(aid.text.label), institution: aid.institution.name })

export function moneyIn (verdict: Verdict) {
  const money = moneyOf(verdict)
  if (money === undefined) return {}
  const nature = natureOf(verdict.aid)
  return { ...money, avant: isCost(verdict) || nature !== 'argent' ? beforeAmount[nature] : beforeAmount.argent }
}

/** « à condition d’avoir le baccalauréat, et 2 autres conditions ». */
export function conditionInWords ([first, ...others]: readonly string[]): string {
  const more = others.length === 0 ? '' : others.length === 1 ? ', et une autre condition' : `, et ${others.length} autres conditions`
  return `à condition ${onCondition(first!)}${more}`
}
