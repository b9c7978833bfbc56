import type { FastifyInstance } from 'fastify'
import type { Services } from '../../../services.js'
import { page } from './page.js'
import { pdf } from './pdf.js'

/** What the person takes away: a page to print, a file to keep. */
export function sheet (app: FastifyInstance, services: Services): void {
  page(app, services)
  pdf(app, services)
}
