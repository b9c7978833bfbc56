import type { FastifyInstance } from 'fastify'
import type { Services } from '../services.js'

/** Pages of text, by address. They need no simulation, and read the session only for its form token. */
export const textPages: Readonly<Record<string, string>> = {
  '/accessibilite': 'accessibilite',
  '/aide': 'aide',
  '/contact': 'contact',
  '/cookies': 'cookies',
  '/donnees-personnelles': 'donnees-personnelles',
  '/mentions-legales': 'mentions-legales',
  '/plan-du-site': 'plan-du-site'
}

export function pages (app: FastifyInstance, publisher: Services['config']['publisher']): void {
  for (const [url, name] of Object.entries(textPages)) {
    app.get(url, (_request, reply) => reply.view(`pages/${name}.njk`, { indexable: true, ...publisher }))
  }
}
