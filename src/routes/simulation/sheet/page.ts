import type { FastifyInstance } from 'fastify'
import type { Services } from '../../../services.js'
import { costs } from '../../costs.js'
import { findSimulation, frame, simulationUrl } from '../context.js'
import { onwardOf } from '../navigation.js'
import { sheetContent } from './content.js'

/** The sheet to take away: first what to do, then each aid in full, then the answers. Printed by the browser, by the print style sheet. */
export function page (app: FastifyInstance, services: Services): void {
  app.get<{ Params: { id: string } }>('/simulation/:id/fiche', { config: { cost: costs.results } }, async (request, reply) => {
    const context = await findSimulation(request, reply, services)
    if (context === undefined) return reply
    const { id } = context
    const content = await sheetContent(context, services)
    return reply.view('pages/simulation/fiche.njk', {
      ...frame(context),
      ...content,
      retour: { href: simulationUrl(id, content.complet ? 'resultats' : 'recapitulatif'), libelle: content.complet ? 'Vos aides' : 'Vos réponses' },
      suite: onwardOf(context),
      pdf: simulationUrl(id, 'fiche.pdf'),
      action: simulationUrl(id, 'reprendre-plus-tard')
    })
  })
}
