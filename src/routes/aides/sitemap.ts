import type { FastifyInstance } from 'fastify'
import { today } from '../../clock.js'
import { inForce } from '../../engine/in-force.js'
import type { Services } from '../../services.js'
import { textPages } from '../pages.js'
import type { PublicAids } from './public-aids.js'

/**
 * /sitemap.xml: pages of text, aids, and the communes that give some themselves: the page of another says what its neighbours' say.
 * A neutral deployment is a demonstration: it asks not to be indexed, and lists nothing.
 */
export function sitemap (app: FastifyInstance, { config, geography, clock }: Services, aids: PublicAids): void {
  app.get('/sitemap.xml', async (_, reply) => {
    const all = config.brand === 'etat' ? (await aids()).filter(({ text }) => inForce(text, today(clock))) : []
    const towns = new Set(all.flatMap(({ institution: { type, code_insee: code = '' } }) => type === 'commune' ? geography.commune(code)?.code ?? [] : []))
    const found = [...all.map(({ id }) => `/aides/${encodeURIComponent(id)}`), ...[...towns].sort().map(code => `/communes/${code}`)]
    const paths = found.length > 0 ? ['/', '/aides', ...Object.keys(textPages), ...found] : []
    const urls = paths.map(path => `<url><loc>${config.baseUrl}${path.replaceAll('&', '&amp;')}</loc></url>`).join('\n')
    return reply.type('application/xml; charset=utf-8').send(`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`)
  })
}
