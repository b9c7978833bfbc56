import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Aid } from '../../../rules/catalogue.js'
import { today } from '../../clock.js'
import type { Services } from '../../services.js'
import { costs } from '../costs.js'
import { capital } from '../../journey/words.js'
import { declared } from '../declared.js'
import { aidsOf, isLocal } from './place.js'
import type { PublicAids } from './public-aids.js'

const linkTo = ({ id, text }: Aid) => ({ href: `/aides/${encodeURIComponent(id)}`, libelle: capital(text.label) })

/** /communes/<code>: the aids of a place, local ones first, then those that exist everywhere, folded. */
export function commune (app: FastifyInstance, { catalogue, geography, clock, config }: Services, aids: PublicAids): void {
  declared(app).get('/communes/:code', { config: { cost: costs.search }, schema: { params: z.object({ code: z.string() }) } }, async (request, reply) => {
    const place = geography.commune(request.params.code.toUpperCase())
    if (place === undefined) {
      return reply.status(404).view('pages/aides/commune-inconnue.njk', { titre: 'Commune introuvable', retour: { href: '/aides', libelle: 'Toutes les aides' } })
    }
    // One page per commune: an arrondissement or a former commune leads to it.
    if (place.code !== request.params.code) return reply.redirect(`/communes/${place.code}`, 301)
    const all = aidsOf(place, await aids(), { catalogue, geography, date: today(clock) })
    const local = all.filter(isLocal)
    const institutions = new Map(local.map(({ institution }) => [institution.id, institution.name]))
    return reply.view('pages/aides/commune.njk', {
      indexable: true,
      canonique: `${config.baseUrl}/communes/${place.code}`,
      titre: `Les aides à ${place.nom} (${place.departement.code})`,
      commune: place.nom,
      nationales: all.filter(aid => !isLocal(aid)).map(linkTo),
      groupes: [...institutions].map(([id, name]) => ({
        titre: name,
        aides: local.filter(({ institution }) => institution.id === id).map(linkTo)
      })),
      retour: { href: '/aides', libelle: 'Toutes les aides' }
    })
  })
}
