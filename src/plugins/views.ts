import view from '@fastify/view'
import type { FastifyInstance } from 'fastify'
import nunjucks, { type Environment } from 'nunjucks'
import { dateInWords } from '../content/dates.js'
import { euros } from '../content/euros.js'
import type { Site } from '../content/site.js'
import { printed } from '../content/typography.js'
import { inProject } from '../project-root.js'
import type { Theme } from '../content/theme.js'

declare module 'fastify' {
  interface FastifyReply {
    /** Given to every view of this request; the route's own data wins. */
    locals?: { csrf?: string, theme?: Theme, avec_quelquun?: true, sobre?: boolean }
  }
}

/** `reply.view('pages/aide.njk', data)`. Templates are escaped; they never come from people. Filters: euros, date, typo. */
export async function views (app: FastifyInstance, { site }: { site: Site }): Promise<void> {
  await app.register(view, {
    engine: { nunjucks },
    templates: inProject('views'),
    options: {
      autoescape: true,
      trimBlocks: true,
      lstripBlocks: true,
      onConfigure: (environment: Environment) => {
        environment.addGlobal('site', site)
        environment.addFilter('euros', euros)
        environment.addFilter('date', dateInWords)
        environment.addFilter('typo', printed)
      }
    }
  })
}
