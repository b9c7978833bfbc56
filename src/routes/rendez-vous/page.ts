import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { calculation, evaluate, type Aid } from '../../../rules/catalogue.js'
import type { Place } from '../../integrations/rdv/index.js'
import { capital } from '../../journey/words.js'
import type { Services } from '../../services.js'
import { appointmentRequestUrl } from '../agents/appointment-request.js'
import { findSimulation, frame, simulationUrl, type SimulationContext } from '../simulation/context.js'
import { contactOf } from './contact.js'
import { nearbyOffices, officeKinds } from './nearby-offices.js'
import { placeView } from './place-view.js'
import { wayToSlots } from './slots/way-to-slots.js'
import { territoryOf } from './territory.js'

type PageRequest = FastifyRequest<{ Params: { id: string, aid?: string }, Querystring: { agent?: unknown } }>

/** With whom, for what, how, what to bring; for one aid, or for all those that are open. */
export function page (app: FastifyInstance, services: Services): void {
  app.get('/simulation/:id/rendez-vous', async (request: PageRequest, reply) => {
    const context = await findSimulation(request, reply, services)
    if (context === undefined) return reply
    const verdicts = evaluate(services.catalogue, calculation(services.catalogue, context.journey.household))
    return show(request, reply, services, context, verdicts.filter(({ outcome }) => outcome !== 'no').map(({ aid }) => aid))
  })

  app.get('/simulation/:id/resultats/:aid/rendez-vous', async (request: PageRequest, reply) => {
    const context = await findSimulation(request, reply, services)
    if (context === undefined) return reply
    const aid = services.catalogue.aids.find(({ id }) => id === request.params.aid)
    return aid === undefined ? reply.callNotFound() : show(request, reply, services, context, [aid], aid)
  })
}

async function show (request: PageRequest, reply: FastifyReply, services: Services, context: SimulationContext, aids: readonly Aid[], aid?: Aid) {
  const { places } = services.rdv
  // Filled in with somebody, the adviser's way comes first (contract 2.5).
  const agent = request.query.agent === undefined ? context.agent !== undefined : request.query.agent === '1'
  const here = simulationUrl(context.id, aid === undefined ? 'rendez-vous' : `resultats/${aid.id}/rendez-vous`)
  const territory = territoryOf(context)
  return reply.view('pages/rendez-vous/rendez-vous.njk', {
    ...frame(context),
    titre: agent ? 'Prendre rendez-vous pour une personne' : 'Prendre rendez-vous',
    retour: aid === undefined
      ? { href: simulationUrl(context.id, 'resultats'), libelle: 'Toutes mes aides' }
      : { href: simulationUrl(context.id, `resultats/${aid.id}`), libelle: 'Retour à l’aide' },
    aide: aid && { id: aid.id, titre: aid.text.label },
    pour_autrui: agent,
    bascule: `${here}?agent=${agent ? '0' : '1'}`,
    lieux: places.near(territory, aids).map(place => ({
      ...placeView(place, places, agent),
      ...wayToSlots(place, context, services, aid?.id ?? ''),
      compte: agent ? ownAccount(place, context, aid, services) : undefined
    })),
    proches: await nearbyOffices(territory, officeKinds(aids, aid !== undefined), services),
    organisme: aid && { ...contactOf(aid.institution, services.catalogue), page: aid.text.link || undefined },
    documents: aid?.text.documents ?? [],
    pieces: aid === undefined ? aids.filter(({ text }) => text.documents.length > 0).map(({ text }) => ({ titre: capital(text.label), documents: text.documents })) : [],
    fiche: simulationUrl(context.id, 'fiche')
  })
}

/** For the agents of a place that has an application at RDV: their own account, the person filled in beforehand. */
function ownAccount (place: Place, { id }: SimulationContext, aid: Aid | undefined, { rdv: { agents } }: Services): string | undefined {
  return agents?.serves(place) ? appointmentRequestUrl('connexion', { simulation: id, place, aid: aid?.id ?? '' }) : undefined
}
