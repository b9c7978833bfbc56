import type { FastifyInstance, FastifyReply } from 'fastify'
import { asked, bodyOf, digest, readPrefillTrace, prefillTraceName, type Ready } from '../../integrations/demarche-numerique/index.js'
import type { Services } from '../../services.js'
import { frame } from '../simulation/context.js'
import { reasons } from './messages.js'
import { reviewView } from './review-view.js'
import { readAll, values, type Fault } from './typed.js'
import { backToAid, pageUrl, prepared, visit, type DemarcheRequest, type ReviewVisit } from './visit.js'

const address = '/simulation/:id/demarches/:demarche'

/** The review page, and its button. */
export function review (app: FastifyInstance, services: Services): void {
  app.get(address, async (request: DemarcheRequest, reply) => {
    const visited = await visit(request, reply, services)
    if (visited === undefined) return reply
    const ready = await services.demarches.ready(visited.loaded)
    return ready.ok ? show(reply, visited, services, ready, request) : plain(reply, visited, services, ready.why)
  })

  app.post(address, async (request: DemarcheRequest, reply) => {
    const visited = await visit(request, reply, services)
    if (visited === undefined) return reply
    const ready = await services.demarches.ready(visited.loaded)
    return ready.ok ? send(request, reply, visited, services, ready) : reply.redirect(pageUrl(visited), 303)
  })
}

type Open = Extract<Ready, { ok: true }>
const scopeOf = ({ owner, id, loaded }: ReviewVisit): string[] => [owner, id, loaded.mapping.id]

function show (
  reply: FastifyReply, visited: ReviewVisit, services: Services, ready: Open, request: DemarcheRequest, faults: readonly Fault[] = []
) {
  const fields = prepared(visited, ready, services)
  const questions = asked(ready.drift, visited.source)
  if (fields.length + questions.length === 0) return plain(reply, visited, services, 'changee')
  const body = request.method === 'POST' ? { body: request.body ?? {} } : {}
  const intent = services.demarches.intents.issue(scopeOf(visited))
  const again = (body.body?.['nouveau'] ?? request.query.nouveau) === '1'
  const view = reviewView(visited, services, { ready, fields, asked: questions, intent, again, faults, ...body })
  return reply.view('pages/demarches/revue.njk', view)
}

/** Nothing can be filled: the démarche all the same, by its plain link. */
const plain = (reply: FastifyReply, visited: ReviewVisit, { demarches }: Services, why: keyof typeof reasons) =>
  reply.view('pages/demarches/lien.njk', {
    ...frame(visited),
    titre: 'Faire la demande sans préremplissage',
    retour: backToAid(visited),
    raison: reasons[why],
    destinataire: visited.loaded.mapping.recipient,
    lien: demarches.plainLink(visited.loaded.mapping),
    fermee: why === 'fermee'
  })

async function send (request: DemarcheRequest, reply: FastifyReply, visited: ReviewVisit, services: Services, ready: Open) {
  const { demarches, stores } = services
  const { loaded: { mapping }, id, owner } = visited
  const form = request.body ?? {}
  const [intent = ''] = values(form, 'envoi')
  const typed = readAll(form, asked(ready.drift, visited.source), mapping.identity?.ask ?? [], services)
  const ticked = new Set(values(form, 'champs'))
  const items = [...prepared(visited, ready, services).filter(({ key }) => ticked.has(key)), ...typed.items]
  const faults = [
    ...typed.faults,
    ...items.length === 0 && typed.faults.length === 0 ? [nothing] : [],
    ...demarches.intents.accepts(scopeOf(visited), intent) ? [] : [stale]
  ]
  if (faults.length > 0) return show(reply.status(422), visited, services, ready, request, faults)
  const body = bodyOf(items, typed.identity)
  const outcome = await demarches.submissions.submit({
    mapping: mapping.id,
    place: `${id} ${mapping.id}`,
    owner,
    number: ready.schema.number,
    body,
    keys: items.map(({ key }) => key),
    // « Préparer un autre dossier » makes another one of the same content, once.
    hash: digest(ready.schema.number, body, form['nouveau'] === '1' ? intent : id),
    read: async () => readPrefillTrace((await stores.simulations.find(id, owner))?.answers.get(prefillTraceName(mapping.id))),
    keep: trace => stores.simulations.save(id, owner, new Map([[prefillTraceName(mapping.id), trace]]))
  })
  if (outcome?.kind === 'dossier') {
    return reply.redirect(demarches.settings.redirect === 'page' ? pageUrl(visited, 'dossier') : outcome.dossier.url, 303)
  }
  if (outcome?.kind === 'echec' && outcome.trouble === 'inconnue') demarches.lost(mapping)
  return reply.redirect(pageUrl(visited, outcome?.kind === 'deja' ? 'dossier' : 'indisponible'), 303)
}

const nothing: Fault = {
  cible: 'champs', champ: 'champs', message: 'Cochez au moins une information, ou commencez sans préremplir.'
}
const stale: Fault = {
  cible: 'envoyer', champ: 'envoi', message: 'La page est restée ouverte longtemps. Vérifiez-la, puis confirmez à nouveau.'
}
