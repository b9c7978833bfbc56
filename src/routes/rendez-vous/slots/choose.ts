import type { FastifyInstance, FastifyReply } from 'fastify'
import { today } from '../../../clock.js'
import { dayOf, momentInWords, zoneInWords } from '../../../content/appointment-times.js'
import { zoneOfPlace } from '../../../integrations/rdv/index.js'
import { text } from '../../../journey/form.js'
import type { Services } from '../../../services.js'
import { declared } from '../../declared.js'
import { frame } from '../../simulation/context.js'
import { placeView } from '../place-view.js'
import { freeDays } from './free-days.js'
import { readChoice, readDay } from './slot-choice.js'
import { backToPlaces, placeUrl, readAid, slotForm, slotSchema, visit, type SlotVisit } from './visit.js'

/** What goes along with a choice: from which day it was made, for which aid, in place of an appointment. */
interface Asked { from: string, aid: string, changes: boolean }

/** The free times, day after day. Nothing is chosen yet, and nothing taken by choosing: text browsers send the first radio when none is. */
export function choose (app: FastifyInstance, services: Services): void {
  const routes = declared(app)
  const address = '/simulation/:id/rendez-vous/:place/creneaux'
  const { booking } = services.rdv

  routes.get(address, { schema: slotSchema }, async (request, reply) => {
    const visited = await visit(request, reply, services)
    if (visited === undefined) return reply
    const { a_partir_de: from, aide, changer } = request.query
    const asked = { from: readDay(from, today(services.clock)), aid: readAid(aide, services), changes: changer === '1' }
    if (isElsewhere(visited, asked)) return reply.redirect(placeUrl(visited), 303)
    const { taken } = visited.trace
    return show(reply, visited, services, asked, taken && `Le créneau du ${momentInWords(taken.startsAt, zoneOfPlace(visited.place))} vient d’être pris. Choisissez-en un autre.`)
  })

  routes.post(address, { schema: { ...slotSchema, body: slotForm } }, async (request, reply) => {
    const visited = await visit(request, reply, services)
    if (visited === undefined) return reply
    const form = request.body ?? {}
    const [value, now] = [text(form, 'creneau'), services.clock()]
    const asked = { from: readDay(text(form, 'a_partir_de'), today(services.clock)), aid: readAid(text(form, 'aide'), services), changes: text(form, 'changer') === '1' }
    if (isElsewhere(visited, asked)) return reply.redirect(placeUrl(visited), 303)
    const chosen = readChoice(value, now.getTime())
    if (chosen === undefined) return show(reply.status(422), visited, services, asked, value === '' ? 'Choisissez un créneau.' : 'Ce créneau n’est plus proposé. Choisissez-en un autre.')
    const { ledger } = visited
    // As it is now: an answer may have come since the page was asked for.
    const trace = await ledger.read()
    if (isElsewhere({ ...visited, trace }, asked)) return reply.redirect(placeUrl(visited), 303)
    const instead = asked.changes && trace.booked !== undefined ? { instead: trace.booked.id } : {}
    await ledger.keep({ ...trace, chosen: { ...chosen, ...instead, aid: asked.aid }, taken: undefined, trouble: undefined })
    return reply.redirect(placeUrl(visited, 'verifier'), 303)
  })

  /** An appointment is there, or on its way: its own page says so. */
  const isElsewhere = ({ trace, ledger }: SlotVisit, { changes }: Asked): boolean =>
    booking.isRunning(ledger.key) || (trace.booked !== undefined && !changes)
}

async function show (reply: FastifyReply, visited: SlotVisit, services: Services, { from, aid, changes }: Asked, fault?: string) {
  const { context, place, trace } = visited
  const free = await freeDays(services.rdv.booking.provider, place, from)
  const query = (day?: string): string => new URLSearchParams({
    ...day === undefined ? {} : { a_partir_de: day }, ...aid === '' ? {} : { aide: aid }, ...changes ? { changer: '1' } : {}
  }).toString()
  const here = placeUrl(visited, 'creneaux')
  const data = {
    ...frame(context),
    retour: changes ? { href: placeUrl(visited), libelle: 'Votre rendez-vous' } : backToPlaces(visited, aid),
    lieu: placeView(place, services.rdv.places, context.agent !== undefined),
    aide: aid === '' ? undefined : { id: aid }
  }
  if (free === undefined) {
    return reply.view('pages/rendez-vous/sans-creneaux.njk', { ...data, titre: 'Les créneaux ne s’affichent pas en ce moment', reessayer: `${here}?${query(from)}` })
  }
  const first = from > today(services.clock)
  return reply.view('pages/rendez-vous/creneaux.njk', {
    ...data,
    titre: changes ? 'Choisir un autre créneau' : 'Choisir un créneau horaire',
    erreurs: fault === undefined ? [] : [{ cible: free.jours.length > 0 ? 'creneau-1' : 'aucun', message: fault }],
    action: here,
    a_partir_de: from,
    heure: zoneInWords(zoneOfPlace(place)),
    changer: changes,
    actuel: trace.booked && momentInWords(trace.booked.startsAt, zoneOfPlace(place)),
    jours: free.jours,
    plus_tard: free.plus_tard && { href: `${here}?${query(free.plus_tard.jour)}`, libelle: free.plus_tard.libelle },
    debut: first ? `${here}?${query()}` : undefined
  })
}

/** Where to look after a time was taken by somebody else: from its own day. */
export const around = (visited: SlotVisit, { startsAt }: { startsAt: string }, aid: string): string => {
  const query = { a_partir_de: dayOf(startsAt, zoneOfPlace(visited.place)), ...aid === '' ? {} : { aide: aid }, ...visited.trace.booked === undefined ? {} : { changer: '1' } }
  return `${placeUrl(visited, 'creneaux')}?${new URLSearchParams(query).toString()}`
}
