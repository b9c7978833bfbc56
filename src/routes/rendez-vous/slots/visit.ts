import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { readSlotTrace, slotTraceName, type Ledger, type Place, type SlotTrace } from '../../../integrations/rdv/index.js'
import type { Services } from '../../../services.js'
import { field, formOf } from '../../declared.js'
import { findSimulation, saveChanges, simulationUrl, type SimulationContext, type SimulationRequest } from '../../simulation/context.js'

/** What these pages take. `creneau`: an interval; `numero`: of the appointment given back; `envoi`: the intent of the page to check. */
export const slotSchema = {
  params: z.object({ id: z.string(), place: z.string() }),
  querystring: z.object({ a_partir_de: field, aide: field, changer: field })
}
export const slotForm = formOf({ a_partir_de: field, aide: field, changer: field, creneau: field, numero: field, envoi: field })
type SlotRequest = SimulationRequest & { params: { place: string } }

/** A simulation and a place whose free times we may show, as a request sees them. */
export interface SlotVisit { context: SimulationContext, place: Place, trace: SlotTrace, ledger: Ledger }

/** Gives undefined when it has replied: no such place here (404), or no answers any more (410). */
export async function visit (request: SlotRequest, reply: FastifyReply, services: Services): Promise<SlotVisit | undefined> {
  const place = services.rdv.places.find(request.params.place)
  if (place === undefined || !services.rdv.booking.provider.serves(place)) {
    reply.callNotFound()
    return undefined
  }
  const context = await findSimulation(request, reply, services)
  if (context === undefined) return undefined
  const name = slotTraceName(place.id)
  return {
    context,
    place,
    trace: readSlotTrace(context.answers.get(name)),
    ledger: {
      key: `${context.id} ${place.id}`,
      read: async () => readSlotTrace((await services.stores.simulations.find(context.id, context.owner))?.answers.get(name)),
      keep: trace => saveChanges(context, new Map([[name, trace]]), services)
    }
  }
}

export const placeUrl = ({ context, place }: Pick<SlotVisit, 'context' | 'place'>, page = ''): string =>
  simulationUrl(context.id, `rendez-vous/${place.id}${page === '' ? '' : `/${page}`}`)

/** The page of appointments that led here: that of an aid, or of all. */
export const backToPlaces = ({ context }: SlotVisit, aid: string) =>
  ({ href: simulationUrl(context.id, aid === '' ? 'rendez-vous' : `resultats/${encodeURIComponent(aid)}/rendez-vous`), libelle: 'Prendre rendez-vous' })

/** An aid of ours, or nothing: what an address says of it is not trusted. */
export const readAid = (given: string | undefined, { catalogue }: Services): string => catalogue.aids.find(({ id }) => id === given)?.id ?? ''
