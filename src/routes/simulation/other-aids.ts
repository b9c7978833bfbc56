import type { FastifyInstance } from 'fastify'
import { calculation, explainAid } from '../../../rules/catalogue.js'
import { dayInWords } from '../../household/index.js'
import { capital } from '../../journey/words.js'
import { isKnown, refusals, type Refusal } from '../../results/refused.js'
import type { Services } from '../../services.js'
import { costs } from '../costs.js'
import { evaluateNow } from '../evaluation/evaluate-all.js'
import { comingSoon } from './coming-soon.js'
import { findSimulation, frame, simulationUrl, type SimulationContext } from './context.js'
import { onwardOf } from './navigation.js'

/** The aids that the person cannot have today, the nearest first, each with what refuses it. */
export function otherAids (app: FastifyInstance, services: Services): void {
  app.get<{ Params: { id: string } }>('/simulation/:id/autres-aides', { config: { cost: costs.results } }, async (request, reply) => {
    const context = await findSimulation(request, reply, services)
    if (context === undefined) return reply
    if (context.journey.next !== null) return reply.redirect(onwardOf(context), 303)
    const { household } = context.journey
    const verdicts = evaluateNow(services, household)
    const c = calculation(services.catalogue, household)
    const all = refusals(verdicts, aid => explainAid(aid, c))
    const change = comingSoon(context, verdicts, services)
    const soon = new Map(change?.begins.map(({ aid }) => [aid.id, `Ce sera possible à ${change.age} ans, le ${dayInWords(change.day)}, si rien d’autre ne change.`]))
    const line = (refusal: Refusal) => lineOf(refusal, context, soon)
    return reply.view('pages/simulation/autres-aides.njk', {
      ...frame(context),
      retour: { href: simulationUrl(context.id, 'resultats'), libelle: 'Vos aides' },
      connues: all.filter(isKnown).map(line),
      proches: all.filter(refusal => !isKnown(refusal) && refusal.against.length <= 1).map(line),
      autres: all.filter(refusal => !isKnown(refusal) && refusal.against.length > 1).map(line)
    })
  })
}

const lineOf = ({ aid, against }: Refusal, { id }: SimulationContext, soon: ReadonlyMap<string, string>) => ({
  titre: capital(aid.text.label),
  href: simulationUrl(id, `resultats/${aid.id}`),
  raisons: against.length === 0 ? ['D’après vos réponses, le montant serait nul.'] : against.map(({ sentence }) => sentence),
  bientot: soon.get(aid.id)
})
