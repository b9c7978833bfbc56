import type { FastifyInstance } from 'fastify'
import type { Services } from '../../services.js'
import { connection } from './connection.js'
import { plan } from './plan.js'
import { comeBack } from './return.js'

/** Agents who have an account at RDV prepare the appointment of the person with them. Only where RDV has created an application for this site. */
export async function agents (app: FastifyInstance, services: Services): Promise<void> {
  const { agents, places } = services.rdv
  if (agents === undefined) return
  await app.register(async scope => {
    scope.addHook('onRequest', async (_request, reply) => { reply.allowForms([...new Set([...places.origins, ...agents.api.origins])]) })
    connection(scope, services, agents)
    plan(scope, services, agents)
    comeBack(scope, services, agents)
  })
}
