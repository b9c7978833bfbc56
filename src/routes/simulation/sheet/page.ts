import type { FastifyInstance } from 'fastify'
import type { Services } from '../../../services.js'
import { costs } from '../../costs.js'
import { findSimulation, frame, simulationUrl } from '../context.js'
import { onwardOf } from '../navigation.js'
import { sheetContent } from './content.js'

/** The sheet to take away, printed by the browser: one page for who is in a hurry, or with each aid in full and the answers. */
export function page (app: FastifyInstance, services: Services, name: 'fiche' | 'fiche-complete'): void {
  app.get<{ Params: { id: string } }>(`/simulation/:id/${name}`, { config: { cost: costs.results } }, async (request, reply) => {
    const context = await findSimulation(request, reply, services)
    if (context === undefined) return reply
    const { id } = context
    const content = await sheetContent(context, services, name === 'fiche-complete')
    return reply.view('pages/simulation/fiche.njk', {
      ...frame(context),
      ...content,
      retour: { href: simulationUrl(id, content.complet ? 'resultats' : 'recapitulatif'), libelle: content.complet ? 'Vos aides' : 'Vos réponses' },
      suite: onwardOf(context),
      pdf: simulationUrl(id, `${name}.pdf`),
      autre: name === 'fiche' ? { href: simulationUrl(id, 'fiche-complete'), libelle: 'Fiche complète : chaque aide en détail, et vos réponses' } : { href: simulationUrl(id, 'fiche'), libelle: 'Fiche courte : une page' },
      action: simulationUrl(id, 'reprendre-plus-tard')
    })
  })
}
