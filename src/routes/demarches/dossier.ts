import type { FastifyInstance } from 'fastify'
import { dateInWords } from '../../content/dates.js'
import { lastMade, lastSending, type Sending } from '../../integrations/demarche-numerique/index.js'
import type { Services } from '../../services.js'
import { declared } from '../declared.js'
import { frame } from '../simulation/context.js'
import { stateInWords } from './state-in-words.js'
import { address, backToAid, outcomeUrl, pageUrl, query, visit, type ReviewVisit } from './visit.js'

/** « Reprendre mon dossier »: where the file is, in words, and its link while it leads somewhere (contract 4). */
export function dossier (app: FastifyInstance, services: Services): void {
  declared(app).get('/simulation/:id/demarches/:demarche/dossier', { schema: { ...address, querystring: query } }, async (request, reply) => {
    const visited = await visit(request, reply, services)
    if (visited === undefined) return reply
    const { sendings, loaded: { mapping } } = visited
    const { envoi } = request.query
    const made = envoi === undefined ? lastMade(sendings) : sendings.get(envoi)?.dossier
    // That sending has no file (yet): never another's in its place.
    if (made === undefined) return reply.redirect(envoi !== undefined && sendings.has(envoi) ? outcomeUrl(visited, 'indisponible', envoi) : pageUrl(visited), 303)
    const ready = await services.demarches.ready(visited.loaded)
    const number = ready.ok ? ready.schema.number : mapping.number
    const answer = number === undefined ? { ok: false as const } : await services.demarches.state(number, made)
    const words = stateInWords(answer.ok ? answer.state : 'inconnu')
    const sent = [...sendings.values()].findLast(({ dossier }) => dossier?.number === made.number)!
    return reply.view('pages/demarches/dossier.njk', {
      ...frame(visited),
      ...words,
      retour: backToAid(visited),
      numero: made.number,
      destinataire: mapping.recipient,
      depose: answer.ok && answer.submittedAt !== undefined ? dateInWords(answer.submittedAt) : undefined,
      contenu: contentOf(visited, sent),
      // What was sent since has no file: this one is of before.
      avant: lastSending(sendings)?.dossier === undefined,
      lien: words.reprendre ? made.url : undefined,
      dossiers: `${services.demarches.settings.baseUrl}/dossiers`,
      revue: pageUrl(visited),
      nouveau: `${pageUrl(visited)}?nouveau=1`
    })
  })
}

/** Names of what was ticked; the file itself shows the values. */
const contentOf = ({ loaded: { mapping } }: ReviewVisit, { ticked }: Sending): string[] =>
  mapping.fields.filter(({ key }) => ticked.includes(key)).map(({ label }) => label)
