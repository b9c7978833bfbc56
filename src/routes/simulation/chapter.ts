import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { chapterOrder, chapters, type Chapter } from '../../journey/chapters.js'
import { text, type Form } from '../../journey/form.js'
import type { Journey } from '../../journey/replay.js'
import type { Services } from '../../services.js'
import { simulationUrl } from './address.js'
import { chapterSteps, formOf, isTyped, readChapter } from './chapter-form.js'
import { anchorOf, chapterView } from './chapter-view.js'
import { findSimulation, frame, saveChanges, type SimulationContext } from './context.js'
import { stepOf } from './question-view.js'
import { Navigation } from './navigation.js'

interface Visit { Params: { id: string, chapter: string }, Body: Form | null }

/** A whole chapter on one page, for those who do this every day: the same questions and controls as one by one, and the same answers. */
export function chapter (app: FastifyInstance, services: Services): void {
  app.get<Visit>('/simulation/:id/chapitre/:chapter', async (request, reply) => {
    const visited = await visit(request, reply)
    return visited === undefined ? reply : show(reply, visited, chapterView(visited.context.journey, visited.chapter))
  })

  // What is right is stored even when something else is wrong: nothing typed is lost, and nobody corrects twice.
  app.post<Visit>('/simulation/:id/chapitre/:chapter', async (request, reply) => {
    const visited = await visit(request, reply)
    if (visited === undefined) return reply
    const { context, chapter } = visited
    const form = request.body ?? {}
    const { changes, journey, faults } = readChapter(context, chapter, form, services)
    const after = await saveChanges(context, changes, services)
    const wrong = chapterSteps(journey, chapter).some(({ question }) => faults.has(question.path) && isTyped(question, formOf(question, form)))
    if (text(form, 'vers') !== '' && !wrong) {
      if (context.agent !== undefined) request.session.compact = false
      return reply.redirect(new Navigation(context.id, journey, undefined).onward, 303)
    }
    const view = chapterView(after.journey, chapter, { form, faults })
    if (view.erreurs.length > 0) return show(reply.status(422), { context: after, chapter }, view)
    return reply.redirect(onward(after, chapter), 303)
  })

  /** Found, and no chapter further than the first question without an answer; otherwise it has answered. */
  async function visit (request: FastifyRequest<Visit>, reply: FastifyReply): Promise<{ context: SimulationContext, chapter: Chapter } | undefined> {
    const context = await findSimulation(request, reply, services)
    if (context === undefined) return undefined
    const chapter = chapterOrder.find(name => name === request.params.chapter)
    if (context.agent !== undefined && !context.agent.compact) request.session.compact = true
    if (chapter !== undefined && isOpen(context.journey, chapter)) return { context, chapter }
    await reply.redirect(chapter === undefined ? new Navigation(context.id, context.journey, undefined).onward : onward(context, chapter), 303)
    return undefined
  }
}

const isOpen = ({ next }: Journey, chapter: Chapter): boolean => next === null || chapterOrder.indexOf(chapter) <= chapterOrder.indexOf(next.chapter)

/** What the answers have made necessary in this chapter, then the chapter of the next question, then the results. */
function onward ({ id, journey }: SimulationContext, chapter: Chapter): string {
  const open = isOpen(journey, chapter) ? chapterSteps(journey, chapter).find(({ state }) => state === 'open') : undefined
  if (open !== undefined) return `${simulationUrl(id, `chapitre/${chapter}`)}#${anchorOf(open.question.path)}`
  return simulationUrl(id, journey.next === null ? 'resultats' : `chapitre/${journey.next.chapter}`)
}

function show (reply: FastifyReply, { context, chapter }: { context: SimulationContext, chapter: Chapter }, view: ReturnType<typeof chapterView>) {
  const before = chapterOrder[chapterOrder.indexOf(chapter) - 1]
  return reply.view('pages/simulation/chapitre.njk', {
    ...frame(context),
    ...view,
    titre: `${chapters[chapter]}, tout le chapitre`,
    etape: stepOf({ chapter, aside: false }),
    action: simulationUrl(context.id, `chapitre/${chapter}`),
    enfants: simulationUrl(context.id, 'enfants/liste'),
    retour: before === undefined ? { href: '/', libelle: 'Accueil' } : { href: simulationUrl(context.id, `chapitre/${before}`), libelle: chapters[before] }
  })
}
