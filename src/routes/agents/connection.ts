import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { AgentConnection } from '../../integrations/rdv/index.js'
import type { Services } from '../../services.js'
import { declared } from '../declared.js'
import { appointmentRequestUrl, appointmentRequestView, namesOf, readAppointmentRequest, requestNames } from './appointment-request.js'
import { withinPageTimeout } from './page-timeout.js'
import { STATE_LIFE } from './session.js'

/** What RDV adds of its own (error, error_description) is left aside. */
const returned = z.object({ code: z.string().optional(), state: z.string().optional() })

/** The account of an agent: connected on RDV's own pages, disconnected here (contract 7.2). */
export function connection (app: FastifyInstance, services: Services, agents: AgentConnection): void {
  const now = (): number => services.clock().getTime()
  const routes = declared(app)

  routes.get('/agents/rdv/connexion', { schema: { querystring: requestNames } }, async (request, reply) => {
    const appointment = readAppointmentRequest(request.query, services, agents)
    if (appointment === undefined) return reply.callNotFound()
    reply.openSession()
    const { rdvAccount } = request.session
    const account = rdvAccount === undefined ? undefined : await agents.accounts.find(rdvAccount)
    if (account?.state === 'connected') return reply.redirect(appointmentRequestUrl('plans', appointment), 303)
    const value = randomBytes(24).toString('base64url')
    const verifier = randomBytes(32).toString('base64url')
    request.session.rdvState = { value, verifier, until: now() + STATE_LIFE, appointment: namesOf(appointment) }
    return reply.redirect(agents.api.authorizeUrl(value, verifier), 303)
  })

  routes.get('/agents/rdv/callback', { schema: { querystring: returned } }, async (request, reply) => {
    const { code, state } = request.query
    const { rdvState: asked, rdvAccount: former } = request.session
    delete request.session.rdvState
    const appointment = asked === undefined ? undefined : readAppointmentRequest(asked.appointment, services, agents)
    // Not asked by this browser, asked too long ago, or come back twice.
    if (asked === undefined || appointment === undefined || now() > asked.until || !isSame(state, asked.value)) {
      request.tell('agent-refuse')
      return reply.status(403).view('pages/agents/connexion-perdue.njk', appointment === undefined ? {} : { ...appointmentRequestView(appointment, services), connexion: appointmentRequestUrl('connexion', appointment) })
    }
    if (code === undefined || code === '' || code.length > 2000) {
      return reply.view('pages/agents/connexion-refusee.njk', { ...appointmentRequestView(appointment, services), connexion: appointmentRequestUrl('connexion', appointment) })
    }
    if (former !== undefined) await agents.accounts.leave(former, request.log)
    // Whoever planted the former session in this browser does not get the account with it.
    await reply.renewSession()
    const { id, done } = await agents.accounts.connect(code, asked.verifier, request.log)
    request.session.rdvAccount = id
    request.tell('agent-connecte')
    await withinPageTimeout(watched(done, request))
    return reply.redirect(appointmentRequestUrl('plans', appointment), 303)
  })

  app.post('/agents/rdv/deconnexion', async (request, reply) => {
    const { rdvAccount } = request.session
    delete request.session.rdvAccount
    const left = rdvAccount === undefined ? undefined : await agents.accounts.leave(rdvAccount, request.log)
    const revoked = left === undefined ? undefined : await withinPageTimeout(left.revoked)
    request.tell('agent-deconnecte')
    return reply.redirect(`/agents/rdv/deconnexion${revoked === true ? '?retiree=1' : ''}`, 303)
  })

  routes.get('/agents/rdv/deconnexion', { schema: { querystring: z.object({ retiree: z.string().optional() }) } }, async (request, reply) =>
    reply.view('pages/agents/deconnexion.njk', { applications: agents.applicationsUrl, retiree: request.query.retiree === '1' }))
}

function isSame (given: string | undefined, expected: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** It goes on when nobody waits any more: what fails then is still told. */
export const watched = <T>(done: Promise<T>, { log }: FastifyRequest): Promise<T | undefined> => done.catch((error: unknown) => {
  log.error(error)
  return undefined
})
