import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Audience } from '../../integrations/rdv/index.js'
import type { Services } from '../../services.js'
import { declared, field, formOf } from '../declared.js'

const schema = { params: z.object({ place: z.string() }), body: formOf({ audience: field, aide: field }) }
const audiences: readonly unknown[] = ['usager', 'prescripteur'] satisfies Audience[]

/**
 * The button: to RDV's slot list of that place, by the address that the place's file gives and nothing of the request (contract 7.2, 7.7).
 * It needs no simulation: nothing about the person goes there, so that it works when the answers are gone.
 */
export function handOver (app: FastifyInstance, { rdv, catalogue }: Services): void {
  declared(app).post('/simulation/rendez-vous/:place', { schema }, async (request, reply) => {
    const { audience = 'usager', aide } = request.body ?? {}
    const place = rdv.places.find(request.params.place)
    const link = place && audiences.includes(audience) ? rdv.places.link(place, audience as Audience) : undefined
    if (place === undefined || link === undefined) return reply.callNotFound()
    rdv.appointments.count({ place: place.id, aid: catalogue.aids.find(({ id }) => id === aide)?.id ?? '' }, 'orientation')
    return reply.redirect(link, 303)
  })
}
