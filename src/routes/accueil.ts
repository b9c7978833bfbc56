import type { FastifyInstance } from 'fastify'
import { journeyLength as longueur } from '../content/journey-length.js'
import { precompressed, type Compressed } from '../content/precompressed.js'
import type { EntryCss, Site } from '../content/site.js'
import type { SimulationStore } from '../sessions/index.js'

/**
 * The entry page. A visitor without session gets the same bytes as any other: the style sheet inside, compressed once at full strength
 * so that it fits the first flight of packets. One who comes back, or chose a theme, has the sheet already, and finds the way to the simulation under way.
 */
export function accueil (app: FastifyInstance, { simulations, site, entry }: { simulations: SimulationStore, site: Site, entry: EntryCss }): void {
  const first = new Map<string, Promise<Compressed>>()
  app.get('/', async (request, reply) => {
    reply.type('text/html; charset=utf-8')
    reply.allowScript()
    if (request.owner !== undefined || reply.locals?.theme !== undefined) {
      const [latest] = request.owner === undefined ? [] : await simulations.list(request.owner)
      return reply.viewAsync('pages/accueil.njk', { indexable: true, longueur, reprendre: latest && `/simulation/${latest.id}` })
    }
    const cssInline = reply.locals?.sobre ? entry.sobre ?? entry.css : entry.css
    const page = first.get(cssInline) ?? reply.viewAsync('pages/accueil.njk', { indexable: true, longueur, site: { ...site, cssInline } }).then(precompressed)
    first.set(cssInline, page)
    const { encoding, body } = (await page).best(request.headers['accept-encoding'] ?? '')
    if (encoding !== null) reply.header('content-encoding', encoding)
    return reply.header('vary', 'accept-encoding, cookie').send(body)
  })
}
