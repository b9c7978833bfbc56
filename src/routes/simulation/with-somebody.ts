import type { FastifyInstance } from 'fastify'
import { text, type Form } from '../../journey/form.js'
import type { Services } from '../../services.js'
import { SHARED_LIFE } from '../../sessions/index.js'
import { costs } from '../costs.js'
import { simulationUrl } from './address.js'
import { people, readLabel, readPlace } from './agent.js'
import { findSimulation } from './context.js'
import { giveCode } from './give-code.js'
import { dropCopy } from './resume-ticket.js'
import { begin } from './start.js'
import type { CodeRateLimiter } from './code-rate-limiter.js'
import { onwardOf } from './navigation.js'

interface Visit { Params: { id: string }, Body: Form | null }

/** « Je remplis avec quelqu’un »: several people at one computer, one after the other or interrupted, without an account. */
export function withSomebody (app: FastifyInstance, services: Services, codeLimiter: CodeRateLimiter): void {
  const { simulations } = services.stores

  // On the pages outside a simulation too, so that the agent finds the way back.
  app.addHook('onRequest', async (request, reply) => {
    if (request.session.agent === true) reply.locals = { ...reply.locals, avec_quelquun: true }
  })

  app.get('/avec-quelquun', async (request, reply) => {
    const found = request.owner === undefined ? [] : await simulations.list(request.owner)
    return reply.view('pages/avec-quelquun.njk', {
      choisi: request.session.agent === true,
      personnes: people(found)
    })
  })

  app.post('/avec-quelquun', { config: { cost: costs.code } }, async (request, reply) => {
    const owner = reply.openSession()
    request.session.agent = true
    const found = await simulations.list(owner)
    for (const { id } of found) {
      await simulations.keep(id, owner, { life: SHARED_LIFE })
      codeLimiter.draw(request)
      await giveCode(id, owner, services)
    }
    return found.length > 0 ? reply.redirect('/avec-quelquun', 303) : begin(request, reply, services, codeLimiter)
  })

  app.post('/avec-quelquun/quitter', async (request, reply) => {
    const { owner } = request
    for (const { id } of owner === undefined ? [] : await simulations.list(owner)) await leave(id, owner!)
    await reply.forgetEverything()
    return reply.redirect('/reponses-effacees', 303)
  })

  app.post<Visit>('/simulation/:id/personne', async (request, reply) => {
    const context = await findSimulation(request, reply, services)
    if (context === undefined) return reply
    const form = request.body ?? {}
    await simulations.keep(context.id, context.owner, { label: readLabel(text(form, 'nom')) })
    const place = readPlace(text(form, 'page'))
    return reply.redirect(place === undefined ? onwardOf(context) : simulationUrl(context.id, place), 303)
  })

  app.post<Visit>('/simulation/:id/personne-suivante', { config: { cost: costs.code } }, async (request, reply) => {
    const { owner } = request
    if (owner === undefined || request.session.agent !== true) return reply.redirect('/avec-quelquun', 303)
    const revoke = text(request.body ?? {}, 'code') === 'supprimer'
    const found = await leave(request.params.id, owner, revoke)
    await reply.renewSession()
    // Closed in the meantime: its code can no longer be taken back from here, only by typing it.
    return revoke && !found ? reply.redirect('/reprendre', 303) : begin(request, reply, services, codeLimiter)
  })

  /** A person goes: the answers are erased, with the copy when nobody can open it or when it is asked for. False: there was nothing any more. */
  async function leave (id: string, owner: string, revoke = false): Promise<boolean> {
    const found = await simulations.find(id, owner)
    if (found === undefined) return false
    await dropCopy(found.answers, services, revoke)
    await simulations.erase(id, owner)
    return true
  }
}
