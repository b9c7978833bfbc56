import type { FastifyContextConfig, FastifyInstance, FastifyReply } from 'fastify'
import { text, type Fault, type Form } from '../../journey/form.js'
import type { Question } from '../../journey/question.js'
import type { Services } from '../../services.js'
import { isTyped } from './chapter-form.js'
import { findSimulation, frame, saveChanges, simulationUrl, type SimulationContext } from './context.js'
import { questionView } from './question-view.js'
import { read } from './read-question.js'
import { isReturn, Navigation } from './navigation.js'

interface Visit { Params: { id: string }, Querystring: { retour?: unknown }, Body: Form | null }

/** The page of every kind of income is the one that is long. */
const pages = [{ url: '/simulation/:id/*', config: {} }, { url: '/simulation/:id/individu/:person/ressources/types', config: { long: true } }]

/** What follows the simulation in the address: « menage/loyer ». */
const pathOf = (url: string): string => url.split('?', 1)[0]!.split('/').slice(3).map(decodeURIComponent).join('/')

/** One question per page. GET shows it, POST answers 303 to what follows, or 422 with what was typed. */
export function question (app: FastifyInstance, services: Services): void {
  for (const { url, config } of pages) page(app, url, config, services)
}

function page (app: FastifyInstance, url: string, config: FastifyContextConfig, services: Services): void {
  app.get<Visit>(url, { config }, async (request, reply) => {
    const context = await findSimulation(request, reply, services)
    if (context === undefined) return reply
    const navigation = new Navigation(context.id, context.journey, isReturn(request.query.retour) ? request.query.retour : undefined)
    const step = navigation.step(pathOf(request.url))
    if (step === undefined) return reply.redirect(navigation.onward, 303)
    return show(reply, context, navigation, step.question, { form: step.question.control().fill(step.values), faults: [] })
  })

  app.post<Visit>(url, { config }, async (request, reply) => {
    const context = await findSimulation(request, reply, services)
    if (context === undefined) return reply
    const path = pathOf(request.url)
    const back = isReturn(request.query.retour) ? request.query.retour : undefined
    const navigation = new Navigation(context.id, context.journey, back)
    const step = navigation.step(path)
    // The page stayed open while the path changed: nothing to store, on to the question that is asked now.
    if (step === undefined) return reply.redirect(navigation.onward, 303)
    const form = request.body ?? {}
    const reading = read(step.question, form)
    if (text(form, 'vers') !== '' && !('faults' in reading && isTyped(step.question, form))) {
      if (context.agent !== undefined) request.session.compact = true
      if ('values' in reading) await saveChanges(context, step.question.changes(reading.values), services)
      return reply.redirect(simulationUrl(context.id, `chapitre/${step.question.chapter}`), 303)
    }
    if ('faults' in reading) return show(reply.status(422), context, navigation, step.question, { form, faults: reading.faults })
    const { journey } = await saveChanges(context, step.question.changes(reading.values), services)
    // Seen on its own, between two pages of the form by chapter.
    if (context.agent?.compact === true && back === undefined && !step.question.aside) return reply.redirect(simulationUrl(context.id, `chapitre/${step.question.chapter}`), 303)
    return reply.redirect(new Navigation(context.id, journey, step.question.aside ? back ?? 'resultats' : back).after(path), 303)
  })
}

function show (reply: FastifyReply, context: SimulationContext, navigation: Navigation, question: Question, { form, faults }: { form: Form, faults: readonly Fault[] }) {
  return reply.view('pages/simulation/question.njk', {
    ...frame(context), ...questionView(question, form, faults, context.agent !== undefined), action: navigation.to(question), retour: navigation.before(question.path)
  })
}
