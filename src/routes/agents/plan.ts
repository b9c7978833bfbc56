import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { today } from '../../clock.js'
import type { AgentConnection, PlanTrace } from '../../integrations/rdv/index.js'
import { text } from '../../journey/form.js'
import type { Services } from '../../services.js'
import { declared, field } from '../declared.js'
import { watched } from './connection.js'
import { appointmentRequestUrl, appointmentRequestView, readAppointmentRequest, requestNames, type AppointmentRequest, type RequestNames } from './appointment-request.js'
import { inWords, readIdentity, refusedFaults, toSend, type Faults, type Identity } from './identity.js'
import { withinPageTimeout } from './page-timeout.js'
import { keepPerson, knownPerson } from './person.js'

/** What the form holds, page after page; one field each. */
const sending = requestNames.extend({ prenom: field, nom: field, contact: field, etape: field, ref: field, accord: field })
interface Connected { appointment: AppointmentRequest, account: string, agent: { id: number, email: string, first_name?: string | null | undefined, last_name?: string | null | undefined } }

const isRef = (ref: string): boolean => /^[\w-]{22}$/.test(ref)
const newRef = (): string => randomBytes(16).toString('base64url')

/** Names typed, read again exactly as they would leave, then sent once (contract 7.2). Nothing typed is kept. */
export function plan (app: FastifyInstance, services: Services, agents: AgentConnection): void {
  const base = services.config.baseUrl

  const routes = declared(app)
  routes.get('/agents/rdv/plans', { schema: { querystring: requestNames } }, async (request, reply) => {
    const connected = await connectedFor(request.query, request, reply, services, agents)
    return connected === undefined ? reply : showForm(reply, connected, services)
  })

  routes.post('/agents/rdv/plans', { schema: { body: sending.nullish() } }, async (request, reply) => {
    const form = request.body ?? {}
    const connected = await connectedFor(form, request, reply, services, agents)
    if (connected === undefined) return reply
    const { identity, faults } = readIdentity(form)
    const step = text(form, 'etape')
    if (step === 'corriger') return showForm(reply, connected, services, identity)
    if (Object.keys(faults).length > 0) return showForm(reply.status(422), connected, services, identity, faults)
    const ref = isRef(text(form, 'ref')) ? text(form, 'ref') : newRef()
    const known = await knownPerson(request, connected, services)
    const sent = toSend(identity, `${base}/agents/rdv/retour/${ref}`, known)
    const read = { ...appointmentRequestView(connected.appointment, services), identite: identity, ref, lignes: inWords(sent, services.rdv.places.product(connected.appointment.place)) }
    if (step !== 'envoyer' || ref !== text(form, 'ref')) return reply.view('pages/agents/relire.njk', read)
    if (text(form, 'accord') !== 'oui') {
      return reply.status(422).view('pages/agents/relire.njk', { ...read, erreurs: [{ cible: 'accord', message: 'Cochez la case si la personne est d’accord. Sinon, rien n’est envoyé.' }] })
    }
    const { plans } = agents
    // A double click, or Back: it was sent, and is not sent again.
    if (await plans.find(ref) !== undefined) return reply.redirect(`/agents/rdv/retour/${ref}`, 303)
    const { appointment: { place, aid, simulation }, account } = connected
    const opened = await plans.open(ref, { account, place: place.id, aid, simulation, agreedOn: today(services.clock) })
    request.log.info({ code: 'accord' }, 'rendez-vous préparé avec l’accord de la personne')
    const trace = await withinPageTimeout(watched(plans.send(ref, opened, sent, request.log, async user => {
      if (user !== undefined) services.rdv.appointments.count({ place: place.id, aid }, 'orientation')
      await keepPerson(request, connected, user, services)
    }), request))
    return answer(reply, connected, services, identity, ref, trace)
  })
}

/** To RDV's page when it is ready; beside the field when RDV refuses it; else to the page that says where it is. */
function answer (reply: FastifyReply, connected: Connected, services: Services, identity: Identity, ref: string, trace: PlanTrace | undefined) {
  if (trace?.plan !== undefined) return reply.redirect(trace.plan.url, 303)
  if (trace?.trouble === 'invalid') return showForm(reply.status(422), connected, services, identity, refusedFaults(trace.fields ?? {}))
  return reply.redirect(`/agents/rdv/retour/${ref}`, 303)
}

/** The appointment and the account; undefined when it has replied: no such place, or no account (yet). */
async function connectedFor (named: RequestNames, { session }: Pick<FastifyRequest, 'session'>, reply: FastifyReply, services: Services, agents: AgentConnection): Promise<Connected | undefined> {
  const appointment = readAppointmentRequest(named, services, agents)
  const account = session.rdvAccount === undefined ? undefined : await agents.accounts.find(session.rdvAccount)
  if (appointment !== undefined && account?.state === 'connected') return { appointment, account: session.rdvAccount!, agent: account.agent }
  if (appointment === undefined) reply.callNotFound()
  else {
    const view = { ...appointmentRequestView(appointment, services), connexion: appointmentRequestUrl('connexion', appointment), ici: appointmentRequestUrl('plans', appointment) }
    const state = account?.state === 'failed' ? account.refused ? 'refusee' : 'echec' : account === undefined ? 'absente' : 'attente'
    await reply.view('pages/agents/connexion.njk', { ...view, etat: state })
  }
  return undefined
}

const labels: Readonly<Record<keyof Identity, { libelle: string, indice?: string, requis?: false }>> = {
  prenom: { libelle: 'Prénom' },
  nom: { libelle: 'Nom' },
  contact: { libelle: 'Téléphone ou adresse électronique', indice: 'Un seul des deux. Le rappel du rendez-vous y sera envoyé.', requis: false }
}

function showForm (reply: FastifyReply, { appointment, agent }: Connected, services: Services, identity?: Identity, faults: Faults = {}) {
  const names = Object.keys(labels) as (keyof Identity)[]
  return reply.view('pages/agents/plan.njk', {
    ...appointmentRequestView(appointment, services),
    compte: { nom: [agent.first_name, agent.last_name].filter(Boolean).join(' '), adresse: agent.email },
    erreurs: names.flatMap(name => faults[name] === undefined ? [] : [{ cible: name, message: faults[name] }]),
    champs: names.map(name => ({ id: name, nom: name, largeur: 'moyen', ...labels[name], valeur: identity?.[name], erreur: faults[name] }))
  })
}
