import type { FastifyInstance } from 'fastify'
import type { AgentConnection, LocationType } from '../../integrations/rdv/index.js'
import type { Services } from '../../services.js'
import { modes } from '../rendez-vous/place-view.js'
import { watched } from './connection.js'
import { appointmentRequestUrl, appointmentRequestView, readAppointmentRequest } from './appointment-request.js'
import { withinPageTimeout } from './page-timeout.js'
import { troubles } from './messages.js'

const gone = ['excused', 'revoked']

/** Where RDV sends the agent back: booked, not yet, or nobody knows (contract 7.2). Nothing of the person is in the address. */
export function comeBack (app: FastifyInstance, services: Services, agents: AgentConnection): void {
  app.get<{ Params: { ref: string } }>('/agents/rdv/retour/:ref', async (request, reply) => {
    const { ref } = request.params
    const trace = await agents.plans.find(ref)
    const appointment = trace && readAppointmentRequest({ simulation: trace.simulation, lieu: trace.place, aide: trace.aid }, services, agents)
    if (trace === undefined || appointment === undefined || trace.account !== request.session.rdvAccount) return reply.status(404).view('pages/agents/retour-inconnu.njk')
    const seen = await withinPageTimeout(watched(agents.plans.see(ref, trace, request.log), request))
    const state = seen?.state ?? (trace.plan === undefined ? 'preparing' : 'unread')
    const rdv = seen?.trace.rdv
    return reply.view('pages/agents/retour.njk', {
      ...appointmentRequestView(appointment, services),
      etat: rdv !== undefined && gone.includes(rdv.status) ? 'cancelled' : state,
      raison: seen?.trouble === undefined ? undefined : troubles[seen.trouble],
      champs: Object.values(trace.fields ?? {}),
      reconnecter: seen?.trouble === 'needs_reconnection' ? appointmentRequestUrl('connexion', appointment) : undefined,
      ici: `/agents/rdv/retour/${ref}`,
      recommencer: appointmentRequestUrl('plans', appointment),
      plan: trace.plan?.url,
      rdv: rdv && { quand: momentInWords(rdv.starts_at), comment: modes[rdv.location_type as LocationType], page: agents.personUrl(rdv.id) }
    })
  })
}

const day = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const hour = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', hour: 'numeric', minute: '2-digit' })

/** « mardi 15 septembre 2026 à 9 h 30 », the wall clock of Paris. */
export function momentInWords (at: number): string {
  const [hours = '', minutes = ''] = hour.format(at).split(':')
  return `${day.format(at).replace(/ 1 /, ' 1er ')} à ${Number(hours)}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`
}
