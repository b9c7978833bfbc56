import type { FastifyInstance, FastifyReply } from 'fastify'
import { text, type Form } from '../../journey/form.js'
import { stillFitting } from '../../household/index.js'
import { replay } from '../../journey/replay.js'
import type { Services } from '../../services.js'
import { readCode } from '../../sessions/index.js'
import { costs } from '../costs.js'
import { simulationUrl } from './address.js'
import { keepingOf } from './agent.js'
import { copied, ticketName } from './resume-ticket.js'
import type { CodeRateLimiter } from './code-rate-limiter.js'
import { Navigation } from './navigation.js'

const wrong = {
  forme: 'Un code a 16 signes, en 4 groupes de 4. Relisez-le.',
  rien: 'Ce code n’ouvre rien\u00a0: relisez-le. Il a peut-être expiré, ou été supprimé.'
}

/** A code opens its copy in this browser, as a simulation of its own. The code is sent in a form, or follows the site's address in a link. */
export function resume (app: FastifyInstance, services: Services, codeLimiter: CodeRateLimiter): void {
  const { copies, simulations } = services.stores

  app.get('/reprendre', async (_, reply) => show(reply, ''))
  app.get<{ Params: { code: string } }>('/reprendre/:code', async (request, reply) => show(reply, readCode(request.params.code) ?? ''))
  app.get('/reprendre/code-supprime', async (_, reply) => reply.view('pages/code-supprime.njk'))

  app.post<{ Body: Form | null }>('/reprendre', { config: { cost: costs.code } }, async (request, reply) => {
    const form = request.body ?? {}
    const typed = text(form, 'code')
    const code = readCode(typed)
    if (code === undefined) return show(reply.status(422), typed, wrong.forme)
    const attempt = codeLimiter.attempt(request)
    const ticket = await copies.ticket(code, 'try')
    const copy = await copies.open(ticket)
    if (copy === undefined) {
      request.tell('code-faux')
      return show(reply.status(422), typed, wrong.rien)
    }
    attempt.right()
    if (text(form, 'action') === 'Supprimer ce code') {
      await copies.remove(ticket)
      return reply.redirect('/reprendre/code-supprime', 303)
    }
    const owner = reply.openSession()
    const { id } = await simulations.create(owner, copy.date, keepingOf(request))
    await simulations.save(id, owner, new Map([...copied(copy.answers), [ticketName, { ...ticket, code }]]))
    const journey = replay(copy.date, stillFitting(copy.answers), services.geography)
    const { agent, compact } = request.session
    if (agent === true && compact === true && journey.next !== null) return reply.redirect(simulationUrl(id, `chapitre/${journey.next.chapter}`), 303)
    return reply.redirect(new Navigation(id, journey, undefined).onward, 303)
  })
}

const show = (reply: FastifyReply, valeur: string, erreur?: string) => reply.view('pages/reprendre.njk', {
  valeur, erreur, erreurs: erreur === undefined ? [] : [{ cible: 'code', message: erreur }]
})
