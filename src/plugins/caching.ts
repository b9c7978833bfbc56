import type { FastifyInstance } from 'fastify'

/**
 * Nothing is kept by browsers or proxies unless a route says so: a page may hold answers, and the next person
 * at a shared computer must not read them through Back.
 */
export function caching (app: FastifyInstance): void {
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  })
}
