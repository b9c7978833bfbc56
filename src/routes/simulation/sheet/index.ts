import type { FastifyInstance } from 'fastify'
import type { Services } from '../../../services.js'
import { page } from './page.js'
import { pdf } from './pdf.js'

/** What the person takes away, short or with each aid in full: a page to print, a file to keep. */
export function sheet (app: FastifyInstance, services: Services): void {
  for (const name of ['fiche', 'fiche-complete'] as const) {
    page(app, services, name)
    pdf(app, services, name)
  }
}
