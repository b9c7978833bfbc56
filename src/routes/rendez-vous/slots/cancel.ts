import type { FastifyInstance } from 'fastify'
import { momentInWords } from '../../../content/appointment-times.js'
import { zoneOfPlace } from '../../../integrations/rdv/index.js'
import { text } from '../../../journey/form.js'
import type { Services } from '../../../services.js'
import { declared } from '../../declared.js'
import { frame } from '../../simulation/context.js'
import { placeUrl, slotForm, slotSchema, visit } from './visit.js'

/** Asks once more, then gives the appointment back. The form names it: sent again later, it cancels nothing else. */
export function cancel (app: FastifyInstance, services: Services): void {
  const routes = declared(app)
  const address = '/simulation/:id/rendez-vous/:place/annuler'

  routes.get(address, { schema: slotSchema }, async (request, reply) => {
    const visited = await visit(request, reply, services)
    if (visited === undefined) return reply
    const { booked } = visited.trace
    if (booked === undefined) return reply.redirect(placeUrl(visited), 303)
    return reply.view('pages/rendez-vous/annuler.njk', {
      ...frame(visited.context),
      titre: 'Annuler votre rendez-vous',
      retour: { href: placeUrl(visited), libelle: 'Votre rendez-vous' },
      action: placeUrl(visited, 'annuler'),
      numero: booked.id,
      quand: momentInWords(booked.startsAt, zoneOfPlace(visited.place)),
      lieu: visited.place.label
    })
  })

  routes.post(address, { schema: { ...slotSchema, body: slotForm } }, async (request, reply) => {
    const visited = await visit(request, reply, services)
    if (visited === undefined) return reply
    const { place, ledger, trace } = visited
    const number = text(request.body ?? {}, 'numero')
    const which = (['booked', 'left'] as const).find(which => String(trace[which]?.id ?? '') === number && number !== '')
    if (which !== undefined) await services.rdv.booking.cancel(place, ledger, which)
    return reply.redirect(placeUrl(visited), 303)
  })
}
