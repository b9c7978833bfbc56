import type { FastifyInstance } from 'fastify'
import { calculation, explainAid, type Verdict } from '../../../rules/catalogue.js'
import type { Finding } from '../../../rules/rule.js'
import { today } from '../../clock.js'
import { euros } from '../../content/euros.js'
import type { Opening } from '../../engine/opening.js'
import type { RequirementRole } from '../../engine/requirement.js'
import { dayInWords } from '../../household/index.js'
import { situationsShown } from '../../engine/situations.js'
import { capital } from '../../journey/words.js'
import { shortfallInWords } from '../../results/already-received.js'
import { isCost, moneyOf } from '../../results/money.js'
import { standingOf, type Standing } from '../../results/standing.js'
import { firstStep } from '../../results/ways-to-ask.js'
import type { Services } from '../../services.js'
import { costs } from '../costs.js'
import { allWays } from '../demarches/way-in.js'
import { verdictOn } from '../evaluation/evaluate-all.js'
import { findSimulation, frame, simulationUrl, type SimulationContext } from './context.js'
import { firstWay } from './first-way.js'
import { missingQuestions } from './missing-questions.js'
import { confirmation } from './to-confirm.js'

/** One aid for this household: what it is, why, what must still be true, how to ask, from which sources. */
export function aid (app: FastifyInstance, services: Services): void {
  app.get<{ Params: { id: string, aid: string } }>('/simulation/:id/resultats/:aid', { config: { cost: costs.results } }, async (request, reply) => {
    const context = await findSimulation(request, reply, services)
    if (context === undefined) return reply
    const c = calculation(services.catalogue, context.journey.household)
    const verdict = await verdictOn(services, c, request.params.aid)
    if (verdict === undefined) return reply.callNotFound()
    const { aid: found } = verdict
    const why = explainAid(found, c)
    const money = moneyOf(verdict)
    const standing = standingOf(verdict, today(services.clock))
    const { text, institution } = found
    const { ways, twoForms } = allWays(found, context, services)
    return reply.view('pages/simulation/aide.njk', {
      ...frame(context),
      titre: capital(text.label),
      retour: { href: simulationUrl(context.id, 'resultats'), libelle: 'Toutes mes aides' },
      institution: institution.name,
      etat: stateOf(verdict, standing),
      ecart: shortfallInWords(verdict),
      premier_pas: verdict.outcome === 'yes' ? firstStep(found, standing, firstWay(found, context, services)?.words) : undefined,
      dates: verdict.outcome === 'yes' ? datesInWords(standing.opening) : undefined,
      montant: money?.montant,
      legende: money?.legende,
      cout: isCost(verdict),
      a_confirmer: confirmation(verdict, why),
      description: text.description,
      conditions: verdict.outcome === 'unavailable' ? [] : why.general.map(finding => condition(finding, context, found.id)),
      profils: verdict.outcome === 'unavailable' ? [] : situationsShown(why.profiles).map(findings => findings.map(finding => condition(finding, context, found.id))),
      manque: verdict.outcome === 'unknown' ? missingQuestions(verdict.missing, context, `resultats/${found.id}`) : [],
      doutes: verdict.doubts,
      calcul: verdict.outcome === 'yes' ? [...why.steps.map(({ sentence }) => sentence), ...why.steps.length > 0 ? rounding(verdict) : []] : [],
      encore: standing.remains,
      formalites: requirementsOf(text, 'formalite'),
      a_faire: requirementsOf(text, 'demarche'),
      documents: text.documents,
      demarches: ways,
      deux_formulaires: twoForms,
      rendez_vous: simulationUrl(context.id, `resultats/${found.id}/rendez-vous`),
      compte: text.is_teleservice_need_register === true,
      sources: text.sources.map(source => ({ ...source, date: source.verifie_le === undefined ? undefined : dayInWords(source.verifie_le) }))
    })
  })
}

const states = { no: 'non-eligible', unknown: 'a-verifier', unavailable: 'indisponible' } as const
const standings = { sure: 'eligible', possible: 'possible', closed: 'fermee' } as const

const stateOf = ({ received, outcome }: Verdict, { is }: Standing) => received ? 'recue' : outcome === 'yes' ? standings[is] : states[outcome]

const requirementsOf = ({ voluntary_conditions: voluntary, conditions }: Verdict['aid']['text'], wanted: RequirementRole): string[] =>
  [...voluntary, ...conditions].filter(({ role }) => role === wanted).map(({ text }) => text)

function datesInWords (opening: Opening): string | undefined {
  if (opening.state === 'closed') return `On peut la demander à partir du ${dayInWords(opening.opens)}.`
  if (opening.state === 'unknown') return `Dates à vérifier : ${opening.reason}.`
  return opening.state === 'open' && opening.until !== undefined ? `On peut la demander jusqu’au ${dayInWords(opening.until)}.` : undefined
}

/** Said only where it shows: the last step of a calculation is in cents, the amount above it is not. */
function rounding ({ aid: { text }, amount }: Verdict): string[] {
  if (typeof amount !== 'number' || text.floorAt == null || text.floorAt <= 1) return []
  return [`Arrondi aux ${euros(text.floorAt)} inférieurs, comme ci-dessus\u00a0: ${euros(amount)}.`]
}

function condition ({ sentence, outcome, threshold, value, from, source, missing }: Finding, context: SimulationContext, id: string) {
  return {
    phrase: sentence,
    etat: outcome,
    seuil: outcome === 'no' ? threshold : undefined,
    valeur: outcome === 'no' ? value : undefined,
    origine: from,
    source: source === undefined ? undefined : { titre: source.title, url: source.url },
    manque: missingQuestions(missing, context, `resultats/${id}`)[0]
  }
}

