import type { Verdict } from '../../../rules/catalogue.js'
import { capital } from '../../journey/words.js'
import { dayInWords } from '../../household/index.js'
import { moneyOf } from '../../results/money.js'
import type { Step } from '../../results/plan.js'
import type { Sum } from '../../results/totals.js'
import { waysToAsk } from '../../results/ways-to-ask.js'
import type { Services } from '../../services.js'
import { telephone } from '../rendez-vous/place-view.js'
import { simulationUrl, type SimulationContext } from './context.js'
import { firstWay } from './first-way.js'

/** A step of the plan, as the page and the sheet say it. */
export function stepView ({ counter, verdicts, named, sure, possible, until, papers }: Step, context: SimulationContext, services: Services) {
  return {
    titre: `Demander ${counter.where}`,
    aides: named.map(verdict => ({ titre: capital(verdict.aid.text.label), href: simulationUrl(context.id, `resultats/${verdict.aid.id}`), montant: amountOf(verdict) })),
    autres: verdicts.length - named.length,
    apporte: inWords(sure),
    peut_etre: inWords(possible),
    lien: wayOf(verdicts, named, context, services) ?? (counter.site === undefined ? undefined : { libelle: `Aller sur le site\u00a0: ${counter.name}`, href: counter.site, externe: true as const }),
    telephone: telephone(counter.phone),
    avant: until === undefined ? undefined : dayInWords(until),
    papiers: papers
  }
}

const amountOf = (verdict: Verdict): string | undefined => {
  const money = moneyOf(verdict)
  return money === undefined ? undefined : `${money.montant} ${money.legende}`.trim()
}

/** « 240 € par mois et 100 € par an ». */
export const inWords = (sums: readonly Sum[]): string | undefined =>
  sums.length === 0 ? undefined : new Intl.ListFormat('fr').format(sums.map(({ montant, legende }) => `${montant} ${legende}`))

/** What we can do from here first, a file or an appointment; else the way to ask for the first aid that has one. */
function wayOf (verdicts: readonly Verdict[], named: readonly Verdict[], context: SimulationContext, services: Services) {
  for (const { aid } of verdicts) {
    const ours = firstWay(aid, context, services)
    if (ours !== undefined) return { ...ours.lien, externe: undefined }
  }
  const online = named.find(({ aid }) => aid.text.teleservice)
  const [way] = waysToAsk((online ?? verdicts[0]!).aid)
  return way && { ...way, libelle: `${way.libelle}\u00a0: ${(online ?? verdicts[0]!).aid.text.label}` }
}
