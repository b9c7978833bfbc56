import type { FastifyInstance } from 'fastify'
import type { Theme } from '../content/theme.js'
import { declared, field, formOf } from './declared.js'

const choices: readonly { valeur: string, libelle: string, indice?: string, theme?: Theme }[] = [
  { valeur: 'systeme', libelle: 'Comme mon appareil', indice: 'Le site suit le réglage de votre téléphone ou de votre ordinateur.' },
  { valeur: 'clair', libelle: 'Thème clair', theme: 'light' },
  { valeur: 'sombre', libelle: 'Thème sombre', theme: 'dark' }
]

/** « Affichage »: the theme of the pages, kept by this browser. An unknown choice is as good as none. */
export function apparence (app: FastifyInstance): void {
  app.get('/apparence', (_request, reply) => reply.view('pages/apparence.njk', {
    options: choices.map(({ theme, ...option }) => ({ ...option, coche: theme === reply.locals?.theme }))
  }))

  declared(app).post('/apparence', { schema: { body: formOf({ theme: field }) } }, async (request, reply) => {
    const chosen = choices.find(({ valeur }) => valeur === request.body?.theme)
    return reply.keepTheme(chosen?.theme).redirect('/apparence', 303)
  })
}
