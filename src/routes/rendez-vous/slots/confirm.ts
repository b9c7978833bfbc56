import type { FastifyInstance, FastifyReply } from 'fastify'
import { momentInWords } from '../../../content/appointment-times.js'
import { zoneOfPlace } from '../../../integrations/rdv/index.js'
import { text } from '../../../journey/form.js'
import type { Services } from '../../../services.js'
import { declared } from '../../declared.js'
import { frame } from '../../simulation/context.js'
import { placeView } from '../place-view.js'
import { around } from './choose.js'
import { placeUrl, slotForm, slotSchema, visit, type SlotVisit } from './visit.js'

const stale = { cible: 'confirmer', message: 'La page est restée ouverte longtemps. Vérifiez-la, puis confirmez à nouveau.' }
const scopeOf = ({ context, place }: SlotVisit): string[] => [context.owner, context.id, 'rendez-vous', place.id]

/** What was chosen, once more, and the only button that takes an appointment: once, however often it is pressed. */
export function confirm (app: FastifyInstance, services: Services): void {
  const routes = declared(app)
  const address = '/simulation/:id/rendez-vous/:place/verifier'
  const { booking, intents } = services.rdv

  routes.get(address, { schema: slotSchema }, async (request, reply) => {
    const visited = await visit(request, reply, services)
    return visited === undefined ? reply : show(reply, visited, services)
  })

  routes.post(address, { schema: { ...slotSchema, body: slotForm } }, async (request, reply) => {
    const visited = await visit(request, reply, services)
    if (visited === undefined) return reply
    const intent = text(request.body ?? {}, 'envoi')
    if (!intents.accepts(scopeOf(visited), intent)) return show(reply.status(422), visited, services, [stale])
    await booking.confirm(visited.place, visited.ledger, intent)
    const trace = await visited.ledger.read()
    const { chosen } = visited.trace
    return reply.redirect(trace.taken === undefined ? placeUrl(visited) : around({ ...visited, trace }, trace.taken, chosen?.aid ?? ''), 303)
  })
}

function show (reply: FastifyReply, visited: SlotVisit, services: Services, erreurs: readonly object[] = []) {
  const { context, place, trace: { chosen, booked } } = visited
  if (chosen === undefined) return reply.redirect(booked === undefined ? placeUrl(visited, 'creneaux') : placeUrl(visited), 303)
  return reply.view('pages/rendez-vous/verifier.njk', {
    ...frame(context),
    titre: 'Vérifier votre rendez-vous',
    retour: { href: around(visited, chosen, chosen.aid), libelle: 'Choisir un autre créneau' },
    erreurs,
    action: placeUrl(visited, 'verifier'),
    envoi: services.rdv.intents.issue(scopeOf(visited)),
    quand: momentInWords(chosen.startsAt, zoneOfPlace(place)),
    duree: chosen.durationInMin,
    remplace: chosen.instead !== undefined && booked !== undefined ? momentInWords(booked.startsAt, zoneOfPlace(place)) : undefined,
    lieu: placeView(place, services.rdv.places, context.agent !== undefined)
  })
}
