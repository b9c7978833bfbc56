import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { today } from '../../clock.js'
import { hasBegun, hasEnded, inForce, type Period } from '../../engine/in-force.js'
import { dayInWords } from '../../household/index.js'
import type { Services } from '../../services.js'
import { capital } from '../../journey/words.js'
import { waysToAsk } from '../../results/ways-to-ask.js'
import { declared } from '../declared.js'
import type { PublicAids } from './public-aids.js'

/** /aides/<id>: what an aid is and who it is for, in plain words, for nobody in particular. */
export function aid (app: FastifyInstance, { config, clock }: Services, aids: PublicAids): void {
  declared(app).get('/aides/:aid', { schema: { params: z.object({ aid: z.string() }) } }, async (request, reply) => {
    const found = (await aids()).find(({ id }) => id === request.params.aid)
    if (found === undefined) return reply.callNotFound()
    const { text, institution } = found
    return reply.view('pages/aides/aide.njk', {
      indexable: inForce(text, today(clock)),
      fermee: closed(text, today(clock)),
      titre: capital(text.label),
      description: text.description,
      canonique: `${config.baseUrl}/aides/${encodeURIComponent(found.id)}`,
      retour: { href: '/aides', libelle: 'Toutes les aides' },
      institution: institution.name,
      // Mutual funds and associations are no government, nor are their aids.
      publique: institution.type !== 'autre',
      conditions: found.conditions.map(({ general }) => capital(general)),
      profils: found.profiles.map(({ is, conditions }) => capital([is, ...conditions].map(({ general }) => general).join(', et '))),
      encore: [...text.voluntary_conditions, ...text.conditions].map(({ text }) => text),
      documents: text.documents,
      demarches: waysToAsk(found),
      sources: text.sources.map(source => ({ ...source, date: source.verifie_le === undefined ? undefined : dayInWords(source.verifie_le) }))
    })
  })
}

/** What is said first of an aid that does not exist on that day; undefined when it does. */
function closed (period: Period, day: string): string | undefined {
  if (!hasBegun(period, day)) return `Cette aide ouvre le ${dayInWords(period.depuis!)}.`
  return hasEnded(period, day) ? `Cette aide s’est arrêtée le ${dayInWords(period.jusqu_au!)} : on ne peut plus la demander.` : undefined
}
