import type { FastifyInstance } from 'fastify'

/** « Effacer mes réponses »: answers, session and cookie go; the cookie's change is what empties the browser's Back. */
export function erase (app: FastifyInstance): void {
  app.post('/effacer', async (_, reply) => {
    await reply.forgetEverything()
    return reply.redirect('/reponses-effacees', 303)
  })

  app.get('/reponses-effacees', async (_, reply) => reply.view('pages/effacee.njk'))
}
