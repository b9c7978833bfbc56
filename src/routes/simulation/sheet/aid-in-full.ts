import { calculation, explainAid, type Verdict } from '../../../../rules/catalogue.js'
import { capital } from '../../../journey/words.js'
import { isCost, isToConfirm, moneyOf } from '../../../results/money.js'
import { standingOf } from '../../../results/standing.js'
import { firstStep, waysToAsk } from '../../../results/ways-to-ask.js'
import type { Services } from '../../../services.js'
import { contactOf } from '../../rendez-vous/contact.js'
import { wayIn } from '../../demarches/way-in.js'
import { conditionInWords } from '../card.js'
import type { SimulationContext } from '../context.js'
import { firstWay } from '../first-way.js'
import { confirmation } from '../to-confirm.js'
import { deadlinesOf, stillToCheck } from './deadlines.js'
import { placesFor } from './where-to-go.js'

/** For who is in a hurry: what, from whom, how much, what to do first. */
export function inShort (verdict: Verdict, context: SimulationContext, services: Services, day: string) {
  const money = moneyOf(verdict)
  const standing = standingOf(verdict, day)
  return {
    titre: capital(verdict.aid.text.label),
    institution: verdict.aid.institution.name,
    montant: money === undefined ? undefined : `${isCost(verdict) ? 'à payer, ' : ''}${money.montant} ${money.legende}`.trim() + (isToConfirm(verdict) ? ', à confirmer' : ''),
    condition: standing.remains.length === 0 ? undefined : conditionInWords(standing.remains),
    premier_pas: firstStep(verdict.aid, standing, firstWay(verdict.aid, context, services)?.words)
  }
}

/** Why, how and where to ask, what to bring, whom to call, until when. */
export function inFull (verdict: Verdict, context: SimulationContext, services: Services, day: string) {
  const { aid } = verdict
  const why = explainAid(aid, calculation(services.catalogue, context.journey.household))
  const profile = why.profiles.find(findings => findings.every(({ outcome }) => outcome === 'yes')) ?? []
  const ways = [...wayIn(aid.id, context, services).filter(({ externe }) => externe), ...waysToAsk(aid)]
  return {
    ...inShort(verdict, context, services, day),
    description: aid.text.description,
    a_confirmer: confirmation(verdict)?.phrase,
    raisons: [...why.general, ...profile].filter(({ outcome }) => outcome === 'yes').map(({ sentence }) => sentence),
    calcul: why.steps.map(({ sentence }) => sentence),
    encore: stillToCheck(aid),
    delais: deadlinesOf(aid),
    documents: aid.text.documents,
    compte: aid.text.is_teleservice_need_register === true,
    demarches: ways.filter(({ href }, rank) => ways.findIndex(way => way.href === href) === rank),
    organisme: contactOf(aid.institution, services.catalogue),
    lieux: placesFor([aid], context, services)
  }
}
