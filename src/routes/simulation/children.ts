import type { FastifyInstance } from 'fastify'
import type { PersonId } from '../../household/index.js'
import { maximumOfChildren, newChildId } from '../../journey/children.js'
import { text, type Form } from '../../journey/form.js'
import { capital, nameOf } from '../../journey/words.js'
import type { Services } from '../../services.js'
import { findSimulation, frame, saveChanges, simulationUrl, type SimulationContext } from './context.js'
import { isReturn, Navigation } from './navigation.js'

interface Visit { Params: { id: string }, Querystring: { retour?: unknown } }
interface ChildVisit { Params: { id: string, child: PersonId }, Querystring: { retour?: unknown } }

const childrenOf = ({ answers }: SimulationContext): PersonId[] => answers.get('enfants') as PersonId[] | undefined ?? []
const backOf = (query: { retour?: unknown }): string | undefined => isReturn(query.retour) ? query.retour : undefined
/** The list was seen before it changed: it is shown again. */
const unseen: [string, undefined] = ['enfants.liste', undefined]

/** The list of the children: change one, remove one (after a confirmation), add one. */
export function children (app: FastifyInstance, services: Services): void {
  app.get<Visit>('/simulation/:id/enfants/liste', async (request, reply) => {
    const context = await findSimulation(request, reply, services)
    if (context === undefined) return reply
    const { scene, path } = context.journey
    const navigation = new Navigation(context.id, context.journey, backOf(request.query))
    if (navigation.step('enfants/liste') === undefined) return reply.redirect(navigation.onward, 303)
    const lignes = childrenOf(context).map((id, rank) => ({
      nom: nameOf(scene.household.enfants[rank]!, scene),
      titre: capital(nameOf(scene.household.enfants[rank]!, scene)),
      modifier: simulationUrl(context.id, path.find(({ question }) => question.path.startsWith(`individu/${id}/`))!.question.path),
      supprimer: simulationUrl(context.id, `enfants/${id}/supprimer`)
    }))
    return reply.view('pages/simulation/enfants.njk', {
      ...frame(context), titre: 'Vos enfants', enfants: lignes, complet: lignes.length >= maximumOfChildren, action: simulationUrl(context.id, 'enfants/liste'),
      ajouter: simulationUrl(context.id, 'enfants/ajouter'), retour: navigation.before('enfants/liste')
    })
  })

  app.post<Visit & { Body: Form | null }>('/simulation/:id/enfants/ajouter', async (request, reply) => {
    const context = await findSimulation(request, reply, services)
    if (context === undefined) return reply
    const ids = childrenOf(context)
    const full = ids.length >= maximumOfChildren
    // The list that was seen had another number of children: a second click, or another tab, has added one already.
    const seen = text(request.body ?? {}, 'nombre')
    const done = seen !== '' && Number(seen) !== ids.length
    const after = full || done ? context : await saveChanges(context, new Map<string, unknown>([['enfants', [...ids, newChildId()]], unseen]), services)
    return reply.redirect(new Navigation(after.id, after.journey, backOf(request.query)).onward, 303)
  })

  app.get<ChildVisit>('/simulation/:id/enfants/:child/supprimer', async (request, reply) => {
    const context = await findSimulation(request, reply, services)
    if (context === undefined) return reply
    const { scene } = context.journey
    const rank = childrenOf(context).indexOf(request.params.child)
    if (rank < 0) return reply.redirect(simulationUrl(context.id, 'enfants/liste'), 303)
    const nom = nameOf(scene.household.enfants[rank]!, scene)
    return reply.view('pages/simulation/supprimer-enfant.njk', {
      ...frame(context), titre: `Voulez-vous retirer ${nom} de la liste ?`, nom, retour: { href: simulationUrl(context.id, 'enfants/liste'), libelle: 'Revenir à la liste' }
    })
  })

  app.post<ChildVisit>('/simulation/:id/enfants/:child/supprimer', async (request, reply) => {
    const context = await findSimulation(request, reply, services)
    if (context === undefined) return reply
    const { child } = request.params
    const left = childrenOf(context).filter(id => id !== child)
    const removed = [...context.answers.keys()].filter(fact => fact.startsWith(`individu.${child}.`) || fact.startsWith(`ressourcesFiscales.${child}.`))
    const after = await saveChanges(context, new Map<string, unknown>([['enfants', left], unseen, ...removed.map(fact => [fact, undefined] as const)]), services)
    return reply.redirect(new Navigation(after.id, after.journey, backOf(request.query)).onward, 303)
  })
}
