import type { FastifyReply, FastifyRequest } from 'fastify'
import { SimulationGone } from '../../refusals.js'
import { stillFitting, type Answers } from '../../household/index.js'
import { foreseeBicycles } from '../../integrations/aides-velo/index.js'
import { replay, type Journey } from '../../journey/replay.js'
import type { Services } from '../../services.js'
import { simulationUrl } from './address.js'
import { agentBar, type AgentBar } from './agent.js'
import { readTicket, ticketName } from './resume-ticket.js'

/** A simulation as a request sees it: its answers replayed, and the addresses below it. */
export interface SimulationContext {
  id: string
  date: string
  answers: Answers
  journey: Journey
  owner: string
  /** What the bar says when it is filled in with somebody. */
  agent?: AgentBar
}

/** Any request below a simulation's address, declared or not. */
export type SimulationRequest = Pick<FastifyRequest, 'owner' | 'session' | 'url'> & { params: { id: string } }

/**
 * Finds the simulation named in the address, for its owner only. Nothing there (expired, erased, somebody else's):
 * answers 410 with a page that says so and gives undefined.
 */
export async function findSimulation (request: SimulationRequest, reply: FastifyReply, services: Services): Promise<SimulationContext | undefined> {
  const context = await lookUp(request, services)
  if (context === undefined) await reply.status(410).view(request.session.agent === true ? 'pages/fermee.njk' : 'pages/session-expiree.njk')
  return context
}

/** The same, which leaves the answer to its caller. */
export async function lookUp (request: SimulationRequest, services: Services): Promise<SimulationContext | undefined> {
  const { owner, params } = request
  const { simulations } = services.stores
  const found = owner === undefined ? undefined : await simulations.find(params.id, owner)
  if (found === undefined || owner === undefined) return undefined
  const { id, date } = found
  const answers = stillFitting(found.answers)
  const journey = replay(date, answers, services.geography)
  return { id, date, answers, owner, journey, ...request.session.agent === true ? { agent: agentBar(found, journey, request, await simulations.list(owner)) } : {} }
}

/** Throws SimulationGone when there is nothing to change any more. Stores the changes, in the copy behind the code too when there is one, and gives the simulation as it is after them. */
export async function saveChanges (context: SimulationContext, changes: ReadonlyMap<string, unknown>, services: Services): Promise<SimulationContext> {
  if (!await services.stores.simulations.save(context.id, context.owner, changes)) throw new SimulationGone('not stored')
  const ticket = readTicket(context.answers)
  if (ticket !== undefined && !changes.has(ticketName)) await services.stores.copies.change(ticket, changes)
  if (isInterested(changes.get('individu.demandeur._interetsAidesVelo'))) foreseeBicycles()
  const answers = new Map(context.answers)
  for (const [fact, value] of changes) {
    if (value === undefined) answers.delete(fact)
    else answers.set(fact, value)
  }
  return { ...context, answers, journey: replay(context.date, answers, services.geography) }
}

const isInterested = (bikes: unknown): boolean => Array.isArray(bikes) && bikes.length > 0

export { simulationUrl }

/** What every page of a simulation gives to its layout. */
export const frame = ({ id, answers, agent }: SimulationContext) => ({
  simulation: {
    recap: simulationUrl(id, 'recapitulatif'),
    plus_tard: simulationUrl(id, 'reprendre-plus-tard'),
    fiche: simulationUrl(id, 'fiche'),
    code: answers.has(ticketName),
    // With an agent, « Personne suivante » does it for one person; this would erase them all.
    ...agent === undefined ? { effacer: '/effacer' } : {}
  },
  agent
})
