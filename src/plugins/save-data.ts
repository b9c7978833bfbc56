import type { FastifyInstance } from 'fastify'

/** `Save-Data: on`: the pages of a brand with typefaces link a style sheet that has none; caches keep the two apart. */
export function saveData (app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (/^on$/i.test(String(request.headers['save-data']))) reply.locals = { ...reply.locals, sobre: true }
  })
  app.addHook('onSend', async (_request, reply) => {
    if (!String(reply.getHeader('content-type')).startsWith('text/html')) return
    const varies = reply.getHeader('vary')
    reply.header('vary', varies === undefined ? 'save-data' : `${String(varies)}, save-data`)
  })
}
