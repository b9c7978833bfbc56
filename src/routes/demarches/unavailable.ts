import type { FastifyInstance } from 'fastify'
import { typography } from '../../content/typography.js'
import { getLink, type Loaded, type Prepared, type Sending } from '../../integrations/demarche-numerique/index.js'
import type { Services } from '../../services.js'
import { declared } from '../declared.js'
import { frame } from '../simulation/context.js'
import { reasons, troubles } from './messages.js'
import { identityLabels, identityName, nameOf } from './typed.js'
import { address, backToAid, outcomeUrl, pageUrl, prepared, query, sendingOf, toCopy, visit } from './visit.js'

interface RecapLine { libelle: string, valeurs: string[] }

/** No file: why, the plain link, the answers to copy, and the button again. Reached by a redirect, so that a reload sends nothing. */
export function unavailable (app: FastifyInstance, services: Services): void {
  declared(app).get('/simulation/:id/demarches/:demarche/indisponible', { schema: { ...address, querystring: query } }, async (request, reply) => {
    const visited = await visit(request, reply, services)
    if (visited === undefined) return reply
    const { loaded } = visited
    const { envoi } = request.query
    const sending = sendingOf(visited, envoi)
    // Nothing was sent under that name, or nothing is left of it.
    if (sending === undefined) return reply.redirect(pageUrl(visited), 303)
    // The answer came after all, while nobody was waiting any more.
    if (sending.dossier !== undefined) return reply.redirect(envoi === undefined ? pageUrl(visited, 'dossier') : outcomeUrl(visited, 'dossier', envoi), 303)
    const ready = await services.demarches.ready(loaded)
    const lien = services.demarches.plainLink(loaded.mapping)
    const sent = prepared(visited, ready, services).filter(({ key }) => sending.ticked.includes(key))
    return reply.view('pages/demarches/indisponible.njk', {
      ...frame(visited),
      titre: 'Votre dossier n’a pas pu être préparé',
      retour: backToAid(visited),
      raison: reasonOf(sending),
      destinataire: loaded.mapping.recipient,
      reessayer: envoi === undefined ? pageUrl(visited) : `${pageUrl(visited)}?envoi=${encodeURIComponent(envoi)}`,
      lien,
      lien_rempli: loaded.mapping.fallback === 'get_link' ? getLink(lien, sent) : undefined,
      lignes: [...toCopy(visited, ready, services).flatMap(fieldToCopy), ...typedToCopy(sending, loaded)]
    })
  })
}

const words: Readonly<Record<string, string>> = { ...reasons, ...troubles }
const reasonOf = ({ trouble = 'attente' }: Sending): string => words[trouble] ?? troubles.attente

/** A field as a person copies it: one line, or one per member of the household. */
const fieldToCopy = ({ label, shown, rows }: Prepared): RecapLine[] => rows.length === 0
  ? [{ libelle: typography(label), valeurs: [shown] }]
  : rows.map((lines, rank) => ({
    libelle: `${typography(label)} (${rank + 1})`,
    valeurs: lines.map(({ label, shown }) => `${typography(label)}\u00a0: ${shown}`)
  }))

/** What was written on the page, as it was, in the order of the page. */
function typedToCopy ({ typed = {} }: Sending, { mapping }: Loaded): RecapLine[] {
  const labels = [
    ...Object.entries(identityLabels).map(([part, label]) => [identityName(part), label] as const),
    ...mapping.fields.map(({ key, label }) => [nameOf(key), label] as const)
  ]
  return labels.flatMap(([name, label]) => {
    const said = (typed[name] ?? []).map(value => ({ oui: 'Oui', non: 'Non' })[value] ?? value).filter(value => value.trim() !== '')
    return said.length === 0 ? [] : [{ libelle: typography(label), valeurs: said }]
  })
}
