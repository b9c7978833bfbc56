import type { FastifyInstance } from 'fastify'
import { dateInWords } from '../../content/dates.js'
import { latest } from '../../integrations/demarche-numerique/index.js'
import type { Services } from '../../services.js'
import { frame } from '../simulation/context.js'
import { stateInWords } from './state-in-words.js'
import { backToAid, pageUrl, visit, type DemarcheRequest } from './visit.js'

/** « Reprendre mon dossier »: where the file is, in words, and its link while it leads somewhere (contract 4). */
export function dossier (app: FastifyInstance, services: Services): void {
  app.get('/simulation/:id/demarches/:demarche/dossier', async (request: DemarcheRequest, reply) => {
    const visited = await visit(request, reply, services)
    if (visited === undefined) return reply
    const { trace, loaded: { mapping } } = visited
    const made = latest(trace)
    if (made === undefined) return reply.redirect(pageUrl(visited), 303)
    const ready = await services.demarches.ready(visited.loaded)
    const number = ready.ok ? ready.schema.number : mapping.number
    const answer = number === undefined ? { ok: false as const } : await services.demarches.state(number, made)
    const words = stateInWords(answer.ok ? answer.state : 'inconnu')
    return reply.view('pages/demarches/dossier.njk', {
      ...frame(visited),
      ...words,
      retour: backToAid(visited),
      numero: made.number,
      destinataire: mapping.recipient,
      depose: answer.ok && answer.submittedAt !== undefined ? dateInWords(answer.submittedAt) : undefined,
      lien: words.reprendre ? made.url : undefined,
      dossiers: `${services.demarches.settings.baseUrl}/dossiers`,
      revue: pageUrl(visited),
      nouveau: `${pageUrl(visited)}?nouveau=1`
    })
  })
}
