import type { FastifyInstance } from 'fastify'

declare module 'fastify' {
  interface FastifyInstance {
    /** The process has been asked to stop: it still answers whoever comes, and says to nobody that it is ready. */
    leaving: boolean
  }
}

/** While the process is leaving, each answer is the last of its connection: its client opens the next one elsewhere, and none is cut in the middle of a request. */
export function leaving (app: FastifyInstance): void {
  app.decorate('leaving', false)
  app.addHook('onSend', async (_request, reply) => {
    if (app.leaving) reply.header('connection', 'close')
  })
}
