import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import type { Services } from '../../services.js'
import { evaluations } from './evaluations.js'

/** The programs' door. No session, no cookie, nothing stored. */
export async function api (app: FastifyInstance, services: Services): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Mes aides, pas à pas', description: 'Évaluation des aides d’un foyer.', version: '1' },
      servers: [{ url: services.config.baseUrl }]
    }
  })
  evaluations(app, services)
  app.get('/api/v1/openapi.json', { schema: { hide: true } }, async () => app.swagger())
}
