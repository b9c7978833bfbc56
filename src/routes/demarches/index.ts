import type { FastifyInstance } from 'fastify'
import type { Services } from '../../services.js'
import { dossier } from './dossier.js'
import { review } from './review.js'
import { unavailable } from './unavailable.js'

/** The pages that open a démarche already filled. Theirs alone may lead a form to Démarche numérique (contract 9.5). */
export async function demarches (app: FastifyInstance, services: Services): Promise<void> {
  services.demarches.monitor.log = app.log
  await app.register(async scope => {
    scope.addHook('onRequest', async (_request, reply) => { reply.allowForms(services.demarches.settings.origins) })
    review(scope, services)
    dossier(scope, services)
    unavailable(scope, services)
  })
}
