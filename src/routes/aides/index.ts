import type { FastifyInstance } from 'fastify'
import type { Services } from '../../services.js'
import { aid } from './aid.js'
import { commune } from './commune.js'
import { list } from './list.js'
import { publicAids } from './public-aids.js'
import { sitemap } from './sitemap.js'

/** The catalogue in public: no simulation, no session, no cookie. */
export async function aides (app: FastifyInstance, services: Services): Promise<void> {
  const aids = publicAids(services)
  list(app, services, aids)
  aid(app, services, aids)
  commune(app, services, aids)
  sitemap(app, services, aids)
}
