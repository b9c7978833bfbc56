import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { today } from '../../clock.js'
import { inForce } from '../../engine/in-force.js'
import { postcode } from '../../journey/controls/postcode.js'
import type { Services } from '../../services.js'
import { costs } from '../costs.js'
import { capital } from '../../journey/words.js'
import { aidsOf } from './place.js'
import type { PublicAids } from './public-aids.js'
import { kindOf, kinds, plain, saying, titleOf, type Kind } from './search.js'

const PER_PAGE = 20

const querySchema = z.object({
  mots: z.string().max(80).catch(''),
  code_postal: z.string().max(20).catch(''),
  genre: z.enum(Object.keys(kinds) as [Kind]).or(z.literal('')).catch(''),
  institution: z.string().max(80).catch(''),
  page: z.coerce.number().int().min(1).catch(1)
})
type Query = z.infer<typeof querySchema>

/** /aides: the whole catalogue without a simulation, by words, postcode, kind or institution; twenty at a time. */
export function list (app: FastifyInstance, { catalogue, geography, clock, config }: Services, aids: PublicAids): void {
  const control = postcode({ label: 'Code postal', geography })

  app.get('/aides', { config: { cost: costs.search } }, async (request, reply) => {
    const query = querySchema.parse(request.query)
    const read = query.code_postal.trim() === '' ? { values: {} } : control.read({ code_postal: query.code_postal })
    const wrong = 'faults' in read ? read.faults[0]?.message : undefined
    const communes = 'values' in read ? geography.communesOfPostcode(String(read.values['code_postal'])) : []
    const all = (await aids()).filter(({ text }) => inForce(text, today(clock)))
    // Aids of everywhere would not be those of the place that was meant.
    const known = wrong !== undefined ? [] : communes.length === 0 ? all : inPlaces()
    const found = saying(known, query.mots)
      .filter(aid => query.genre === '' || kindOf(aid) === query.genre)
      .filter(aid => query.institution === '' || plain(aid.institution.name).includes(plain(query.institution)))
    const pages = Math.max(1, Math.ceil(found.length / PER_PAGE))
    const page = Math.min(query.page, pages)
    const searched = [query.mots, query.code_postal, query.genre, query.institution].some(value => value !== '')
    return reply.status(wrong === undefined ? 200 : 422).view('pages/aides/liste.njk', {
      // The list is worth finding, not each search in it.
      indexable: !searched,
      canonique: searched ? undefined : `${config.baseUrl}/aides${page > 1 ? `?page=${page}` : ''}`,
      titre: titleOf(query, page),
      erreurs: wrong === undefined ? [] : [{ cible: 'code_postal', message: wrong }],
      nombre: found.length,
      recherche: query,
      erreur: wrong,
      communes: communes.map(({ code, nom }) => ({ href: `/communes/${code}`, nom })),
      genres: Object.entries(kinds).map(([valeur, libelle]) => ({ valeur, libelle, choisi: valeur === query.genre })),
      aides: found.slice((page - 1) * PER_PAGE, page * PER_PAGE).map(({ id, text, institution }) => ({
        href: `/aides/${encodeURIComponent(id)}`, titre: capital(text.label), institution: institution.name
      })),
      pages: { courante: page, liens: near(page, pages).map(numero => ({ numero, href: address(query, numero) })) }
    })

    function inPlaces () {
      const open = new Set(communes.flatMap(commune => aidsOf(commune, all, { catalogue, geography, date: today(clock) })))
      return all.filter(aid => open.has(aid))
    }
  })
}

/** The pages offered: the first, the last, and those around. */
const near = (page: number, last: number): number[] =>
  Array.from({ length: last }, (_, rank) => rank + 1).filter(numero => numero === 1 || numero === last || Math.abs(numero - page) <= 2)

/** The same search, another page. */
function address ({ page: _, ...query }: Query, page: number): string {
  const given = Object.entries({ ...query, page: String(page) }).filter(([, value]) => value !== '')
  return `/aides?${new URLSearchParams(given).toString()}`
}
