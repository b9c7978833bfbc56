import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

declare module 'fastify' {
  interface FastifyInstance {
    /** What Prometheus reads, on a port that visitors do not reach (src/metrics-server.ts). */
    metrics: Registry
  }
}

/** What the parts of the site say of themselves when they are asked. */
export interface Gauges {
  /** PDF files asked for and not yet given. */
  files: () => number
  /** Aids that a fault of their rule made unavailable. */
  unavailableAids: () => number
  /** Figures of the law to check again. */
  overdueFigures: () => number
  /** Démarches whose form no longer fits our mapping, and files created there, by what became of them. */
  demarches: () => { a_verifier: number, envois: Readonly<Record<string, number>> }
}

const prefix = 'aides_'

/** Counts and times every request, by the pattern of its route: an address may hold what was typed. Gives the counter of events. */
export function metrics (app: FastifyInstance, gauges: Gauges): Counter<'event'> {
  const registry = new Registry()
  const registers = [registry]
  app.decorate('metrics', registry)
  const gauge = (name: string, help: string, read: () => number): void => {
    new Gauge({ name: prefix + name, help, registers, collect () { this.set(read()) } })
  }
  const seconds = new Histogram({
    name: `${prefix}request_seconds`, help: 'Requests, by route, method and status.', labelNames: ['route', 'method', 'status'], registers,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
  })
  gauge('files_waiting', 'PDF files asked for and not yet given.', gauges.files)
  gauge('aids_unavailable', 'Aids that a fault of their rule made unavailable since the start.', gauges.unavailableAids)
  gauge('figures_overdue', 'Figures of the law to check again.', gauges.overdueFigures)
  gauge('demarches_to_check', 'Démarches whose form no longer fits.', () => gauges.demarches().a_verifier)
  gauge('leaving', '1 while the process is leaving.', () => Number(app.leaving))
  new Gauge({
    name: `${prefix}demarches_sent`, help: 'Files created at Démarche numérique since the start, by outcome.', labelNames: ['outcome'], registers,
    collect () { for (const [outcome, count] of Object.entries(gauges.demarches().envois)) this.set({ outcome }, count) }
  })
  app.addHook('onResponse', async (request, reply) => {
    seconds.observe({ route: request.routeOptions.url ?? 'aucune', method: request.method, status: reply.statusCode }, reply.elapsedTime / 1000)
  })
  return new Counter({ name: `${prefix}events_total`, help: 'What the watch over safety counts.', labelNames: ['event'], registers })
}

/** Memory, processor, event loop: of the whole process, so once in it. */
export const processMetrics = ({ metrics: register }: FastifyInstance): void => { collectDefaultMetrics({ register, prefix }) }
