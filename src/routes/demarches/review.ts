import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { asked, bodyOf, digest, isTooLarge, readSendings, sendingName, type Prepared, type Ready, type Sent } from '../../integrations/demarche-numerique/index.js'
import type { Services } from '../../services.js'
import { declared } from '../declared.js'
import { frame } from '../simulation/context.js'
import { reasons } from './messages.js'
import { reviewView } from './review-view.js'
import { identityParts, readAll, tooLong, typedOf, values, type Fault } from './typed.js'
import { address, backToAid, outcomeUrl, prepared, query, reviewForm, toCopy, visit, type Body, type ReviewVisit } from './visit.js'

const page = '/simulation/:id/demarches/:demarche'

/** Long texts come percent-encoded: what is too long for the service is said beside its field, not by a page of error. */
const LARGEST_FORM = 1024 * 1024

/** The review page, and its button. */
export function review (app: FastifyInstance, services: Services): void {
  const routes = declared(app)
  routes.get(page, { schema: { ...address, querystring: query } }, async (request, reply) => {
    const visited = await visit(request, reply, services)
    if (visited === undefined) return reply
    // « Réessayer », and the file has come since.
    const { envoi } = request.query
    if (envoi !== undefined && visited.sendings.get(envoi)?.dossier !== undefined) return reply.redirect(outcomeUrl(visited, 'dossier', envoi), 303)
    const ready = await services.demarches.ready(visited.loaded)
    return ready.ok ? show(reply, visited, services, ready, { again: request.query.nouveau === '1' }) : plain(reply, visited, services, ready.why)
  })

  routes.post(page, { bodyLimit: LARGEST_FORM, schema: { ...address, body: reviewForm } }, async (request, reply) => {
    const visited = await visit(request, reply, services)
    if (visited === undefined) return reply
    const ready = await services.demarches.ready(visited.loaded)
    const form = request.body ?? {}
    if (ready.ok) return send(reply, visited, services, ready, form)
    // Open when the page was drawn, not any more: what was written on it is not lost.
    const sent = sentBy(visited, form, services, { hash: digest(0, form, visited.id), shown: toCopy(visited, ready, services) })
    await services.demarches.submissions.lost(sent, ready.why)
    return reply.redirect(outcomeUrl(visited, 'indisponible', sent.id), 303)
  })
}

type Open = Extract<Ready, { ok: true }>
interface Shown { again: boolean, body?: Body, faults?: readonly Fault[] }
const scopeOf = ({ owner, id, loaded }: ReviewVisit): string[] => [owner, id, loaded.mapping.id]

function show (reply: FastifyReply, visited: ReviewVisit, services: Services, ready: Open, { again, body, faults = [] }: Shown) {
  const fields = prepared(visited, ready, services)
  const questions = asked(ready.drift, visited.source)
  if (fields.length + questions.length === 0) return plain(reply, visited, services, 'changee')
  const intent = services.demarches.intents.issue(scopeOf(visited))
  const view = reviewView(visited, services, { ready, fields, asked: questions, intent, again, faults, ...body === undefined ? {} : { body } })
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

async function send (reply: FastifyReply, visited: ReviewVisit, services: Services, ready: Open, form: Body) {
  const { demarches } = services
  const { loaded: { mapping }, id, owner } = visited
  const [intent = ''] = values(form, 'envoi')
  const typed = readAll(form, asked(ready.drift, visited.source), identityParts(mapping), services)
  const ticked = new Set(values(form, 'champs'))
  const shown = prepared(visited, ready, services)
  const items = [...shown.filter(({ key }) => ticked.has(key)), ...typed.items]
  const again = values(form, 'nouveau')[0] === '1'
  const body = bodyOf(items, typed.identity)
  const faults = [
    ...typed.faults,
    ...isTooLarge(body) ? [tooLong(form, mapping)] : [],
    ...items.length === 0 && typed.faults.length === 0 ? [nothing] : [],
    ...demarches.intents.accepts(scopeOf(visited), intent) ? [] : [stale]
  ]
  if (faults.length > 0) return show(reply.status(422), visited, services, ready, { again, body: form, faults })
  // « Préparer un autre dossier » makes another one of the same content, once.
  const sent = sentBy(visited, form, services, { hash: digest(ready.schema.number, body, again ? intent : id), shown })
  const outcome = await demarches.submissions.submit({ ...sent, mapping: mapping.id, owner, number: ready.schema.number, body, count: items.length })
  if (outcome?.kind === 'dossier') {
    return reply.redirect(demarches.settings.redirect === 'page' ? outcomeUrl(visited, 'dossier', sent.id) : outcome.dossier.url, 303)
  }
  if (outcome?.kind === 'echec' && outcome.trouble === 'inconnue') demarches.lost(mapping)
  return reply.redirect(outcomeUrl(visited, outcome?.kind === 'deja' ? 'dossier' : 'indisponible', sent.id), 303)
}

/** This sending, and where it is kept: named after its page and its content, so that the same form sent twice is one. */
function sentBy (
  { id, owner, loaded: { mapping } }: ReviewVisit, form: Body, { stores: { simulations } }: Services, { hash, shown }: { hash: string, shown: readonly Prepared[] }
): Sent {
  const name = createHash('sha256').update(JSON.stringify([values(form, 'envoi'), hash])).digest('base64url').slice(0, 22)
  return {
    id: name,
    place: `${id} ${mapping.id}`,
    hash,
    shown: shown.map(({ key }) => key),
    ticked: shown.map(({ key }) => key).filter(key => values(form, 'champs').includes(key)),
    typed: typedOf(form, mapping),
    read: async () => readSendings((await simulations.find(id, owner))?.answers ?? new Map(), mapping.id),
    keep: changes => simulations.save(id, owner, new Map([...changes].map(([name, sending]) => [sendingName(mapping.id, name), sending])))
  }
}

const nothing: Fault = {
  cible: 'champs', champ: 'champs', message: 'Cochez au moins une information, ou commencez sans préremplir.'
}
const stale: Fault = {
  cible: 'envoyer', champ: 'envoi', message: 'La page est restée ouverte longtemps. Vérifiez-la, puis confirmez à nouveau.'
}
