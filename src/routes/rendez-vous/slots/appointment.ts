import type { FastifyInstance } from 'fastify'
import { momentInWords } from '../../../content/appointment-times.js'
import { zoneOfPlace, type SlotTrace } from '../../../integrations/rdv/index.js'
import type { Services } from '../../../services.js'
import { declared } from '../../declared.js'
import { frame } from '../../simulation/context.js'
import { placeView } from '../place-view.js'
import { backToPlaces, placeUrl, slotSchema, visit } from './visit.js'

type State = 'attente' | 'incertain' | 'pris' | 'echec' | 'annule'

const titles: Readonly<Record<State, string>> = {
  attente: 'Votre demande est partie',
  incertain: 'Nous ne savons pas si votre rendez-vous est pris',
  pris: 'Votre rendez-vous est pris',
  echec: 'Votre rendez-vous n’est pas pris',
  annule: 'Votre rendez-vous est annulé'
}

/** What the page is about; undefined: nothing was ever asked. */
function stateOf (trace: SlotTrace, running: boolean): State | undefined {
  if (running) return 'attente'
  if (trace.sent !== undefined) return 'incertain'
  if (trace.booked !== undefined) return 'pris'
  if (trace.trouble === 'booking') return 'echec'
  return trace.cancelled === undefined ? undefined : 'annule'
}

/** The appointment at a place: taken, cancelled, or what is known of it; how to change or cancel it. */
export function appointment (app: FastifyInstance, services: Services): void {
  const routes = declared(app)
  routes.get('/simulation/:id/rendez-vous/:place', { schema: slotSchema }, async (request, reply) => {
    const visited = await visit(request, reply, services)
    if (visited === undefined) return reply
    const { context, place, trace, ledger } = visited
    const etat = stateOf(trace, services.rdv.booking.isRunning(ledger.key))
    if (etat === undefined) return reply.redirect(placeUrl(visited, 'creneaux'), 303)
    const { booked, left, sent, cancelled, chosen } = trace
    const aid = trace.aid || (chosen?.aid ?? '')
    const words = (slot: { startsAt: string } | undefined) => slot && momentInWords(slot.startsAt, zoneOfPlace(place))
    return reply.view('pages/rendez-vous/votre-rendez-vous.njk', {
      ...frame(context),
      titre: titles[etat],
      retour: backToPlaces(visited, aid),
      etat,
      quand: words(booked),
      duree: booked?.durationInMin,
      numero: booked?.id,
      passe: booked !== undefined && Date.parse(booked.startsAt) <= services.clock().getTime(),
      demande: words(sent),
      annule: words(cancelled),
      ancien: left && { quand: words(left), numero: left.id },
      changement_refuse: booked !== undefined && trace.trouble === 'booking',
      annulation_refusee: trace.trouble === 'cancelling',
      lieu: placeView(place, services.rdv.places, context.agent !== undefined),
      aide: aid === '' ? undefined : { id: aid },
      page: placeUrl(visited),
      agenda: placeUrl(visited, 'rendez-vous.ics'),
      changer: `${placeUrl(visited, 'creneaux')}?changer=1${aid === '' ? '' : `&aide=${encodeURIComponent(aid)}`}`,
      annuler: placeUrl(visited, 'annuler'),
      recommencer: `${placeUrl(visited, 'creneaux')}${aid === '' ? '' : `?aide=${encodeURIComponent(aid)}`}`,
      verifier: placeUrl(visited, 'verifier')
    })
  })
}
