import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { momentInWords } from '../../content/appointment-times.js'
import { zoneOfPlace, type AgentConnection, type LocationType } from '../../integrations/rdv/index.js'
import type { Services } from '../../services.js'
import { declared } from '../declared.js'
import { modes } from '../rendez-vous/place-view.js'
import { watched } from './connection.js'
import { appointmentRequestUrl, appointmentRequestView, readAppointmentRequest } from './appointment-request.js'
import { withinPageTimeout } from './page-timeout.js'
import { troubles, unreadTroubles } from './messages.js'

const gone = ['excused', 'revoked']

/** Where RDV sends the agent back: booked, not yet, or nobody knows (contract 7.2). Nothing of the person is in the address. */
export function comeBack (app: FastifyInstance, services: Services, agents: AgentConnection): void {
  declared(app).get('/agents/rdv/retour/:ref', { schema: { params: z.object({ ref: z.string() }) } }, async (request, reply) => {
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
      raison: seen?.trouble === undefined ? undefined : trace.plan === undefined ? troubles[seen.trouble] : unreadTroubles[seen.trouble] ?? troubles[seen.trouble],
      champs: Object.values(trace.fields ?? {}),
      reconnecter: seen?.trouble === 'needs_reconnection' ? appointmentRequestUrl('connexion', appointment) : undefined,
      ici: `/agents/rdv/retour/${ref}`,
      recommencer: appointmentRequestUrl('plans', appointment),
      plan: trace.plan?.url,
      rdv: rdv && { quand: momentInWords(new Date(rdv.starts_at).toISOString(), rdv.time_zone ?? zoneOfPlace(appointment.place)), comment: modes[rdv.location_type as LocationType], page: agents.personUrl(trace.plan!.url, rdv.id) }
    })
  })
}
