import type { FastifyInstance } from 'fastify'
import type { Services } from '../services.js'

/** RDV tells that an appointment was taken, moved, cancelled: counted, without anybody in it. Raw bytes, no session, no form token (contract 4.5). */
export async function webhooks (app: FastifyInstance, { rdv: { receiver } }: Services): Promise<void> {
  if (receiver.secrets.length === 0) return
  await app.register(async scope => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => { done(null, body) })
    scope.post('/webhooks/rdv', async (request, reply) => {
      const raw = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
      const { status, outcome } = receiver.receive(raw, request.headers['x-lapin-signature'])
      if (outcome === 'broken') request.log.warn({ code: outcome }, 'événement de rendez-vous illisible : la forme a peut-être changé')
      else request.log.info({ code: outcome }, 'événement de rendez-vous')
      return status === 204 ? reply.status(status).send() : reply.status(status).send({})
    })
  })
}
