import type { FastifyInstance } from 'fastify'
import { typography } from '../../content/typography.js'
import { getLink, latest, type Prepared } from '../../integrations/demarche-numerique/index.js'
import type { Services } from '../../services.js'
import { frame } from '../simulation/context.js'
import { troubles } from './messages.js'
import { backToAid, pageUrl, prepared, visit, type DemarcheRequest } from './visit.js'

interface RecapLine { libelle: string, valeurs: string[] }

/** No file: why, the plain link, the answers to copy, and the button again. Reached by a redirect, so that a reload sends nothing. */
export function unavailable (app: FastifyInstance, services: Services): void {
  app.get('/simulation/:id/demarches/:demarche/indisponible', async (request: DemarcheRequest, reply) => {
    const visited = await visit(request, reply, services)
    if (visited === undefined) return reply
    const { trace, loaded: { mapping } } = visited
    // The answer came after all, while nobody was waiting any more.
    if (latest(trace) !== undefined && trace.trouble === undefined) return reply.redirect(pageUrl(visited, 'dossier'), 303)
    const fields = prepared(visited, await services.demarches.ready(visited.loaded), services)
    const chosen = fields.filter(({ key }) => trace.keys?.includes(key) ?? true)
    const lien = services.demarches.plainLink(mapping)
    return reply.view('pages/demarches/indisponible.njk', {
      ...frame(visited),
      titre: 'Votre dossier n’a pas pu être préparé',
      retour: backToAid(visited),
      raison: (troubles as Record<string, string>)[trace.trouble ?? 'attente'] ?? troubles.attente,
      destinataire: mapping.recipient,
      reessayer: pageUrl(visited),
      lien,
      lien_rempli: mapping.fallback === 'get_link' ? getLink(lien, chosen) : undefined,
      lignes: fields.flatMap(toCopy)
    })
  })
}

/** A field as a person copies it: one line, or one per member of the household. */
const toCopy = ({ label, shown, rows }: Prepared): RecapLine[] => rows.length === 0
  ? [{ libelle: typography(label), valeurs: [shown] }]
  : rows.map((lines, rank) => ({
    libelle: `${typography(label)} (${rank + 1})`,
    valeurs: lines.map(({ label, shown }) => `${typography(label)}\u00a0: ${shown}`)
  }))
