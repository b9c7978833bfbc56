import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import {
  compare, lastSending, prepare, readSendings, schemaFrom, type FactSource, type Loaded, type Prepared, type Ready, type Sendings
} from '../../integrations/demarche-numerique/index.js'
import type { Services } from '../../services.js'
import { lookUp, simulationUrl, type SimulationContext, type SimulationRequest } from '../simulation/context.js'

/** What these pages take: names of fields that the mapping decides, each given once or several times. */
export const address = { params: z.object({ id: z.string(), demarche: z.string() }) }
export const query = z.object({ nouveau: z.string().optional(), envoi: z.string().optional() })
export const reviewForm = z.record(z.string(), z.union([z.string(), z.array(z.string())])).nullish()
export type Body = NonNullable<z.infer<typeof reviewForm>>
type DemarcheRequest = SimulationRequest & { params: { demarche: string } }

/** A simulation and one démarche, as a request sees them. */
export interface ReviewVisit extends SimulationContext { loaded: Loaded, sendings: Sendings, source: FactSource }

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
    sendings: readSendings(context.answers, loaded.mapping.id),
    source: { facts: context.journey.household.facts, date: context.date }
  }
}

export const pageUrl = ({ id, loaded }: Pick<ReviewVisit, 'id' | 'loaded'>, page = ''): string =>
  simulationUrl(id, `demarches/${loaded.mapping.id}${page === '' ? '' : `/${page}`}`)

/** The page of what became of one sending: its own, never another's. */
export const outcomeUrl = (visit: Pick<ReviewVisit, 'id' | 'loaded'>, page: 'indisponible' | 'dossier', sending: string): string =>
  `${pageUrl(visit, page)}?envoi=${encodeURIComponent(sending)}`

/** The sending that an address names; the last one when it names none. */
export const sendingOf = ({ sendings }: ReviewVisit, named: string | undefined) => named === undefined ? lastSending(sendings) : sendings.get(named)

/** What these answers put in the form; the same at each request, nothing of it is kept. */
export const prepared = ({ source }: ReviewVisit, ready: Ready, { demarches }: Services): Prepared[] =>
  ready.ok ? prepare(ready.drift, source, demarches.places) : []

/** The same to be copied by hand, when the démarche itself says nothing: in the words of its mapping. */
export const toCopy = (visited: ReviewVisit, ready: Ready, services: Services): Prepared[] => {
  const { mapping, copy } = visited.loaded
  return ready.ok ? prepared(visited, ready, services) : prepare(compare(mapping, copy ?? schemaFrom(mapping)), visited.source, services.demarches.places)
}

/** Where an aid's page leads back to. */
export const backToAid = ({ id, loaded: { mapping } }: ReviewVisit): { href: string, libelle: string } => mapping.benefit === undefined
  ? { href: simulationUrl(id, 'resultats'), libelle: 'Retour à mes aides' }
  : { href: simulationUrl(id, `resultats/${mapping.benefit}`), libelle: 'Retour à l’aide' }
