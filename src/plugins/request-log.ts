import type { FastifyInstance } from 'fastify'

/** One line per request: the route's pattern, never the address, which may hold a simulation's id or what was typed. */
export function requestLog (app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.headers['x-request-id'] !== undefined) reply.header('x-request-id', request.id)
  })
  app.addHook('onResponse', async (request, reply) => {
    request.log.info({
      method: request.method,
      route: request.routeOptions.url ?? 'aucune',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime)
    }, 'requête')
  })
}
