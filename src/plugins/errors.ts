import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Busy, SimulationGone, TooMany } from '../refusals.js'
import { StoreFailure } from '../sessions/index.js'
import type { Counted } from './rate-limits.js'
import { apiErrors, pages, lastResort } from '../content/errors.js'

declare module 'fastify' {
  interface FastifyReply {
    /** 410: the answers are gone, by time or because the cookie did not come back; how to start again. */
    expired (): Promise<FastifyReply>
    /** 410: something that existed was withdrawn; `reason` in French. */
    gone (reason?: string): Promise<FastifyReply>
  }
}

const isApi = (request: FastifyRequest): boolean => request.url.startsWith('/api/')
const staleToken = /^FST_CSRF_/

/** Says what went wrong: a page in French, JSON under /api. Neither carries the error's own message. */
export function errors (app: FastifyInstance, counted: Counted): void {
  app.decorateReply('expired', function () { return page(this, 410, 'session-expiree') })
  app.decorateReply('gone', function (raison) { return page(this, 410, 'erreur-410', { raison }) })

  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    const status = error.statusCode !== undefined && error.statusCode >= 400 ? error.statusCode : 500
    const { retryAfter } = error as { retryAfter?: number }
    if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter))
    if (status >= 500 && !(error instanceof Busy)) request.log.error(error)
    tell(request, error)
    if (isApi(request)) return reply.status(status).send(apiErrors(status))
    if (error instanceof StoreFailure) {
      // Or the answer to the fault would fail in turn, when it saves the session.
      Object.assign(request, { session: undefined })
      return page(reply, status, 'erreur-stockage', { envoi: request.method === 'POST' })
    }
    if (error instanceof SimulationGone) return page(reply, status, 'session-expiree')
    if (staleToken.test(error.code)) return page(reply, 403, 'confirmation', { action: request.url, champs: typed(request.body) })
    return page(reply, status, pages[status] ?? (status < 500 ? 'erreur-400' : 'erreur-500'), { numero: request.id })
  })

  const nowhere = (request: FastifyRequest, reply: FastifyReply) =>
    isApi(request) ? reply.status(404).send(apiErrors(404)) : page(reply, 404, 'erreur-404')
  app.setNotFoundHandler({ preHandler: counted }, nowhere)
  // An address that no route knows is a route too: only those are compressed.
  app.get('/*', nowhere)
}

function tell (request: FastifyRequest, error: FastifyError): void {
  if (error instanceof TooMany) request.tell(error.message === 'codes' ? 'trop-de-codes' : 'trop-de-demandes')
  else if (error instanceof Busy) request.tell('surcharge')
  else if (error instanceof StoreFailure) request.tell('stockage-en-panne')
  else if (error instanceof SimulationGone) request.tell('simulation-disparue')
  else if (staleToken.test(error.code)) request.tell('jeton-refuse')
}

/** When a template itself fails, the page is a sentence: the fault must not answer with its own message. */
async function page (reply: FastifyReply, status: number, name: string, data: object = {}): Promise<FastifyReply> {
  reply.status(status).type('text/html; charset=utf-8')
  try {
    return reply.send(await reply.viewAsync(`pages/${name}.njk`, data))
  } catch (error) {
    reply.log.error(error)
    return reply.status(500).send(lastResort)
  }
}

/** What was typed, field by field, token left out: the page that confirms sends it again. */
function typed (body: unknown): { nom: string, valeur: string }[] {
  return Object.entries(body ?? {}).filter(([nom]) => nom !== '_csrf')
    .flatMap(([nom, values]: [string, unknown]) => [values].flat().map(value => ({ nom, valeur: String(value) })))
}
