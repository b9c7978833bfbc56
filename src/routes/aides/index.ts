import type { FastifyInstance } from 'fastify'
import type { Services } from '../../services.js'
import { aid } from './aid.js'
import { commune } from './commune.js'
import { list } from './list.js'
import { sitemap } from './sitemap.js'

/** The catalogue in public: no simulation, no session, no cookie. */
export async function aides (app: FastifyInstance, services: Services): Promise<void> {
  list(app, services)
  aid(app, services)
  commune(app, services)
  sitemap(app, services)
}
