import type { FastifyInstance } from 'fastify'
import { today } from '../clock.js'
import { rulesDate, overdueOn } from '../engine/freshness.js'
import type { Services } from '../services.js'

/** GET /sante: is it up, and with which rules? Costs nothing: asked every few seconds by whoever watches. */
export function sante (app: FastifyInstance, { catalogue, clock, demarches, questions, ruleFaults }: Services, version: string): void {
  app.get('/sante', async () => ({
    statut: 'ok',
    version,
    regles: rulesDate(catalogue, today(clock)),
    aides: catalogue.aids.length,
    questions,
    parametres_a_verifier: overdueOn(catalogue.parameters, today(clock)).length,
    aides_indisponibles: ruleFaults.aids,
    demarches: demarches.monitor.report
  }))
}
