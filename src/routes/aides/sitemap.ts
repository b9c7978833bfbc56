import type { FastifyInstance } from 'fastify'
import type { Services } from '../../services.js'
import { textPages } from '../pages.js'

/** /sitemap.xml: pages of text, aids, and the communes that give some themselves: the page of another says what its neighbours' say. A neutral deployment is a demonstration: it asks not to be indexed, and lists nothing. */
export function sitemap (app: FastifyInstance, { catalogue, config, geography }: Services): void {
  const towns = new Set(catalogue.aids.flatMap(({ institution: { type, code_insee: code = '' } }) => type === 'commune' ? geography.commune(code)?.code ?? [] : []))
  const places = [...towns].sort().map(code => `/communes/${code}`)
  const aids = catalogue.aids.map(({ id }) => `/aides/${encodeURIComponent(id)}`)
  const paths = config.brand === 'etat' ? ['/', '/aides', ...Object.keys(textPages), ...aids, ...places] : []
  const urls = paths.map(path => `<url><loc>${config.baseUrl}${path.replaceAll('&', '&amp;')}</loc></url>`).join('\n')
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`
  app.get('/sitemap.xml', async (_, reply) => reply.type('application/xml; charset=utf-8').send(body))
}
