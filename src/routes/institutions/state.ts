import type { FastifyInstance } from 'fastify'
import { dayInWords } from '../../household/index.js'
import { isChecked } from '../../integrations/demarche-numerique/index.js'
import { readLastChecks, type Check } from '../../integrations/last-checks.js'
import type { Services } from '../../services.js'

const seen: Readonly<Record<Check['state'], string>> = {
  conforme: 'conforme', derive: 'le formulaire a changé', fermee: 'fermée, renommée, ou données plus ouvertes', indisponible: 'le service n’a pas répondu'
}

/** /institutions/etat: what is live, from the accepted copies and what services:check saw last. Nothing is asked of anybody. */
export function state (app: FastifyInstance, { demarches, rdv, config }: Services): void {
  app.get('/institutions/etat', async (_, reply) => {
    const checks = readLastChecks(config.dataDir)
    const counts = rdv.appointments.counts()
    const sum = (place: string, what: string): number => counts.filter(one => one.place === place && one.what === what).reduce((total, { number }) => total + number, 0)
    return reply.view('pages/institutions/etat.njk', {
      titre: 'Ce qui est ouvert aujourd’hui',
      retour: { href: '/institutions', libelle: 'Pour les institutions' },
      indexable: true,
      demarches: demarches.loaded.map(({ mapping }) => {
        const check = checks.get(mapping.id)
        return [
          `${mapping.recipient} (${mapping.path})`,
          isChecked(mapping) ? mapping.reviewed === undefined ? 'acceptée' : `vérifiée le ${dayInWords(mapping.reviewed.on)}` : 'jamais vérifiée',
          check === undefined ? 'jamais comparée' : `${seen[check.state]}, le ${dayInWords(check.on)}`,
          isChecked(mapping) && demarches.settings.enabled ? 'préremplie' : 'lien simple'
        ]
      }),
      lieux: rdv.places.all.map(place => [
        place.label,
        place.checkedOn === undefined ? 'jamais vérifié' : `vérifié le ${dayInWords(place.checkedOn)}`,
        sum(place.id, 'orientation'), sum(place.id, 'rendez-vous'), sum(place.id, 'annulation')
      ])
    })
  })
}
