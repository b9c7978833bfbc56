import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { inProject } from '../../project-root.js'
import type { Services } from '../../services.js'
import { demarcheForm } from './demarche.js'
import { rendezVousForm } from './rendez-vous.js'
import { state } from './state.js'

/** The guides that an institution reads, as they are in docs/. */
export const guides = {
  'ouvrir-un-lieu-de-rendez-vous': 'Ouvrir un lieu de rendez-vous',
  'connecter-une-demarche': 'Connecter une démarche',
  'ajouter-une-aide': 'Ajouter une aide'
} as const

/** A door for institutions: no account, no command, no git. What they make is checked by what checks the project's own files. */
export async function institutions (app: FastifyInstance, services: Services): Promise<void> {
  services.mailbox.log = outcome => { app.log.info({ code: outcome }, 'courrier') }
  app.get('/institutions', async (_, reply) => reply.view('pages/institutions/accueil.njk', {
    titre: 'Pour les institutions',
    indexable: true,
    courriel: services.config.publisher.courriel,
    guides: Object.entries(guides).map(([nom, libelle]) => ({ href: `/institutions/guides/${nom}.txt`, libelle }))
  }))
  for (const name of Object.keys(guides)) {
    const text = readFileSync(inProject('docs', `${name}.md`), 'utf8')
    app.get(`/institutions/guides/${name}.txt`, async (_, reply) => reply.type('text/plain; charset=utf-8').send(text))
  }
  rendezVousForm(app, services)
  demarcheForm(app, services)
  state(app, services)
}
