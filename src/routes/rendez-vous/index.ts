import type { FastifyInstance } from 'fastify'
import type { Services } from '../../services.js'
import { handOver } from './hand-over.js'
import { page } from './page.js'
import { slots } from './slots/index.js'

/** Booking an appointment: our page, then RDV's. Forms of these pages alone may lead to RDV. Nothing here calls it, but slots. */
export async function rendezVous (app: FastifyInstance, services: Services): Promise<void> {
  await app.register(async scope => {
    scope.addHook('onRequest', async (_request, reply) => { reply.allowForms(services.rdv.places.origins) })
    page(scope, services)
    handOver(scope, services)
    slots(scope, services)
  })
}
