import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  prepare, readPrefillTrace, prefillTraceName, type Loaded, type Prepared, type Ready, type FactSource, type PrefillTrace
} from '../../integrations/demarche-numerique/index.js'
import type { Services } from '../../services.js'
import { lookUp, simulationUrl, type SimulationContext } from '../simulation/context.js'

export interface Params { id: string, demarche: string }
export interface Body { [name: string]: unknown }
export type DemarcheRequest = FastifyRequest<{ Params: Params, Body: Body | null, Querystring: { nouveau?: unknown } }>

/** A simulation and one démarche, as a request sees them. */
export interface ReviewVisit extends SimulationContext { loaded: Loaded, trace: PrefillTrace, source: FactSource }

/** Finds both. No answers any more: back to the entry page. No such démarche: 404. Gives undefined when it has replied. */
export async function visit (request: DemarcheRequest, reply: FastifyReply, services: Services): Promise<ReviewVisit | undefined> {
  const loaded = services.demarches.find(request.params.demarche)
  if (loaded === undefined) {
    reply.callNotFound()
    return undefined
  }
  const context = await lookUp(request, services)
  if (context === undefined) {
    await reply.redirect('/', 303)
    return undefined
  }
  return {
    ...context,
    loaded,
    trace: readPrefillTrace(context.answers.get(prefillTraceName(loaded.mapping.id))),
    source: { facts: context.journey.household.facts, date: context.date }
  }
}

export const pageUrl = ({ id, loaded }: Pick<ReviewVisit, 'id' | 'loaded'>, page = ''): string =>
  simulationUrl(id, `demarches/${loaded.mapping.id}${page === '' ? '' : `/${page}`}`)

/** What these answers put in the form; the same at each request, nothing of it is kept. */
export const prepared = ({ source }: ReviewVisit, ready: Ready, { demarches }: Services): Prepared[] =>
  ready.ok ? prepare(ready.drift, source, demarches.places) : []

/** Where an aid's page leads back to. */
export const backToAid = ({ id, loaded: { mapping } }: ReviewVisit): { href: string, libelle: string } => mapping.benefit === undefined
  ? { href: simulationUrl(id, 'resultats'), libelle: 'Retour à mes aides' }
  : { href: simulationUrl(id, `resultats/${mapping.benefit}`), libelle: 'Retour à l’aide' }
