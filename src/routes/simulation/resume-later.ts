import type { FastifyInstance } from 'fastify'
import type { Services } from '../../services.js'
import { costs } from '../costs.js'
import { findSimulation, frame, saveChanges, simulationUrl } from './context.js'
import { codeView, issueTicket, readTicket, ticketName } from './resume-ticket.js'
import type { CodeRateLimiter } from './code-rate-limiter.js'

interface Visit { Params: { id: string }, Body: { vers?: unknown } | null }

/** « Continuer plus tard » : a code, its link and its QR code, on demand; it can be taken back. */
export function resumeLater (app: FastifyInstance, services: Services, codeLimiter: CodeRateLimiter): void {
  const { copies } = services.stores

  app.get<Visit>('/simulation/:id/reprendre-plus-tard', async (request, reply) => {
    const context = await findSimulation(request, reply, services)
    if (context === undefined) return reply
    return reply.view('pages/simulation/reprendre-plus-tard.njk', {
      ...frame(context),
      titre: 'Continuer plus tard, ou sur un autre appareil',
      retour: { href: simulationUrl(context.id, 'recapitulatif'), libelle: 'Vos réponses' },
      action: simulationUrl(context.id, 'reprendre-plus-tard'),
      reprise: await codeView(context.answers, services)
    })
  })

  app.post<Visit>('/simulation/:id/reprendre-plus-tard', { config: { cost: costs.code } }, async (request, reply) => {
    const context = await findSimulation(request, reply, services)
    if (context === undefined) return reply
    if (await codeView(context.answers, services) === undefined) {
      codeLimiter.draw(request)
      const ticket = await issueTicket(context.date, context.answers, services)
      await saveChanges(context, new Map([[ticketName, ticket]]), services)
    }
    return reply.redirect(simulationUrl(context.id, request.body?.vers === 'fiche' ? 'fiche' : 'reprendre-plus-tard'), 303)
  })

  app.post<Visit>('/simulation/:id/reprendre-plus-tard/supprimer', async (request, reply) => {
    const context = await findSimulation(request, reply, services)
    if (context === undefined) return reply
    const ticket = readTicket(context.answers)
    if (ticket !== undefined) {
      await copies.remove(ticket)
      await saveChanges(context, new Map([[ticketName, undefined]]), services)
    }
    return reply.redirect(simulationUrl(context.id, 'reprendre-plus-tard'), 303)
  })
}
