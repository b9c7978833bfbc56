import type { FastifyInstance } from 'fastify'
import { chapterOrder, chapters } from '../../journey/chapters.js'
import type { Step } from '../../journey/replay.js'
import type { Services } from '../../services.js'
import { findSimulation, frame, simulationUrl, type SimulationContext } from './context.js'
import { onwardOf, Navigation } from './navigation.js'

/** « Vérifier mes réponses »: the relevant answers by chapter, each with its way to be changed. */
export function recap (app: FastifyInstance, services: Services): void {
  app.get<{ Params: { id: string } }>('/simulation/:id/recapitulatif', async (request, reply) => {
    const context = await findSimulation(request, reply, services)
    if (context === undefined) return reply
    const { id, journey } = context
    const navigation = new Navigation(id, journey, undefined)
    return reply.view('pages/simulation/recapitulatif.njk', {
      ...frame(context),
      titre: 'Vérifiez vos réponses',
      retour: navigation.last,
      sections: answeredSections(context),
      complet: journey.next === null,
      suite: journey.next === null ? simulationUrl(id, 'resultats') : onwardOf(context),
      simulation: { ...frame(context).simulation, recap: undefined, fiche_pdf: simulationUrl(id, 'fiche.pdf') }
    })
  })
}

/** The relevant answers, by chapter. */
export const answeredSections = ({ id, journey }: Pick<SimulationContext, 'id' | 'journey'>) => chapterOrder.map(chapter => ({
  titre: chapters[chapter],
  lignes: journey.path.filter(step => step.question.chapter === chapter && step.state === 'answered').flatMap(step => row(step, id))
})).filter(({ lignes }) => lignes.length > 0)

export interface RecapRow { libelle: string, valeurs: readonly string[], href: string }

/** One row of the recap; a page that only had to be seen has none. */
export function row ({ question, values }: Step, id: string): RecapRow[] {
  const valeurs = question.control().say(values)
  if (valeurs.length === 0) return []
  return [{ libelle: question.title(), valeurs, href: `${simulationUrl(id, question.path)}?retour=recapitulatif` }]
}
