import type { FastifyInstance } from 'fastify'
import type { Counter } from 'prom-client'

/** What whoever watches over the site's safety wants to count. None says who. */
export const events = [
  'formulaire-autre-site', 'jeton-refuse', 'trop-de-demandes', 'trop-de-codes', 'code-faux', 'effacement', 'effacement-incomplet',
  'agent-connecte', 'agent-refuse', 'agent-deconnecte', 'simulation-disparue', 'surcharge', 'stockage-en-panne'
] as const
export type SiteEvent = typeof events[number]

declare module 'fastify' {
  interface FastifyRequest {
    /** Logs and counts an event: its name, nothing of the person. */
    tell (event: SiteEvent): void
  }
}

/** `request.tell('code-faux')` : one line of the log, with the number of the request, and one more in the metrics. */
export function eventLog (app: FastifyInstance, counter: Counter<'event'>): void {
  for (const event of events) counter.inc({ event }, 0)
  app.decorateRequest('tell', function (event) {
    counter.inc({ event })
    this.log.warn({ code: event }, 'sécurité')
  })
}
