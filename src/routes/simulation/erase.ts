import type { FastifyInstance } from 'fastify'
import { StoreFailure } from '../../sessions/index.js'

/** « Effacer mes réponses »: answers, session and cookie go; the cookie's change is what empties the browser's Back. */
export function erase (app: FastifyInstance): void {
  app.post('/effacer', async (request, reply) => {
    try {
      await reply.forgetEverything()
      request.tell('effacement')
    } catch (error) {
      if (!(error instanceof StoreFailure)) throw error
      reply.log.error(error, 'effacement incomplet')
      request.tell('effacement-incomplet')
      return reply.status(error.statusCode).view('pages/erreur-effacement.njk')
    }
    return reply.redirect('/reponses-effacees', 303)
  })

  app.get('/reponses-effacees', async (_, reply) => reply.view('pages/effacee.njk'))
}
