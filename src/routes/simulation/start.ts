import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { today } from '../../clock.js'
import { replay } from '../../journey/replay.js'
import type { Services } from '../../services.js'
import { costs } from '../costs.js'
import { simulationUrl } from './address.js'
import { keepingOf } from './agent.js'
import { giveCode } from './give-code.js'
import type { CodeRateLimiter } from './code-rate-limiter.js'

/** POST /simulation: a new simulation, dated today, then its first question. */
export function start (app: FastifyInstance, services: Services, codeLimiter: CodeRateLimiter): void {
  app.post('/simulation', { config: { cost: costs.newSession } }, async (request, reply) => begin(request, reply, services, codeLimiter))
  app.get('/simulation', async (_, reply) => reply.redirect('/', 303))
}

export async function begin (request: FastifyRequest, reply: FastifyReply, services: Services, codeLimiter: CodeRateLimiter) {
  const { stores, clock, geography } = services
  const date = today(clock)
  const { agent, compact } = request.session
  if (agent === true) codeLimiter.draw(request)
  const owner = reply.openSession()
  const { id } = await stores.simulations.create(owner, date, keepingOf(request))
  if (agent === true) await giveCode(id, owner, services)
  const first = replay(date, new Map(), geography).next!
  return reply.redirect(simulationUrl(id, agent === true && compact === true ? `chapitre/${first.chapter}` : first.path), 303)
}
