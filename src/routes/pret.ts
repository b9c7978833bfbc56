import type { FastifyInstance } from 'fastify'
import { today } from '../clock.js'
import { overdueOn } from '../engine/freshness.js'
import type { Services } from '../services.js'

/** The store is asked at most that often (ms), however often the route is. */
const PROBED = 1000

/**
 * GET /pret: may visitors be sent here? 503 while the process is leaving, or when answers could not be kept. What else is said (figures to check again, aids
 * unavailable) is to be looked at by a person, and takes no instance away: the others would say the same.
 */
export function pret (app: FastifyInstance, { catalogue, clock, ruleFaults, stores }: Services): void {
  let probed: { at: number, works: Promise<boolean> } | undefined
  const storeWorks = (): Promise<boolean> => {
    const at = performance.now()
    if (probed === undefined || at - probed.at > PROBED) {
      probed = { at, works: stores.probe().then(() => true, (error: unknown) => { app.log.error(error, 'stockage en panne'); return false }) }
    }
    return probed.works
  }
  app.get('/pret', async (_request, reply) => {
    const stockage = await storeWorks()
    const ready = stockage && !app.leaving
    return reply.status(ready ? 200 : 503).send({
      pret: ready,
      arret: app.leaving,
      stockage,
      aides: catalogue.aids.length,
      aides_indisponibles: ruleFaults.aids,
      parametres_a_verifier: overdueOn(catalogue.parameters, today(clock)).length
    })
  })
}
