import csrfProtection from '@fastify/csrf-protection'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { comesFromHere } from './same-site.js'

/** In the body of the form, and nowhere else: an address ends up in logs and histories. */
const tokenOf = ({ body }: FastifyRequest): string | undefined => {
  const sent = (body as { _csrf?: unknown } | null | undefined)?._csrf
  return typeof sent === 'string' ? sent : undefined
}

/**
 * Every POST of the pages of `app`, before its route:
 * 1. sent by another site: refused (403, page « refus »);
 * 2. no session: let through, there is nothing to protect; a route that needs answers says 410, the one that starts a simulation starts it;
 * 3. a session, and its token is missing or stale (another tab erased, the page stayed open): nothing is done and nothing typed is lost,
 *    a page (403, « confirmation ») gives the same values back under a fresh token, one button away.
 * Views receive the token as `csrf`, empty for a visitor without session.
 */
export async function csrf (app: FastifyInstance): Promise<void> {
  await app.register(csrfProtection, { sessionPlugin: '@fastify/session', getToken: tokenOf })

  // As soon as the session is read: the pages of errors have forms too.
  app.addHook('onRequest', async (request, reply) => {
    reply.locals = { ...reply.locals, csrf: request.owner === undefined ? '' : reply.generateCsrf() }
  })

  app.addHook('preValidation', (request, reply, done) => {
    if (request.method !== 'POST') return done()
    if (!comesFromHere(request)) {
      request.tell('formulaire-autre-site')
      return done(Object.assign(new Error('other site'), { statusCode: 403 }))
    }
    if (request.owner === undefined) return done()
    app.csrfProtection(request, reply, done)
  })
}
