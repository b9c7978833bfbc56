import type { FastifyInstance } from 'fastify'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Site } from '../content/site.js'
import { inProject } from '../project-root.js'

const DAY = 'public, max-age=86400'

/**
 * The one script of the site and the one page that it keeps, the same for everybody: no cookie is read here, none is set.
 * Its text changes with the page or the style sheet, so that browsers take the new ones and forget the old.
 */
export function offline (app: FastifyInstance, site: Site): void {
  const source = readFileSync(inProject('views', 'scripts', 'hors-ligne.js'), 'utf8')
  const page = readFileSync(inProject('views', 'pages', 'hors-ligne.njk'), 'utf8')
  const kept = createHash('sha256').update(`${page}${site.cssHref}${site.version}`).digest('hex').slice(0, 12)
  const script = source.replace('VERSION', kept).replace(/^\/\/.*\n/gm, '')

  app.get('/hors-ligne.js', (_request, reply) => {
    reply.allowFetches()
    return reply.type('text/javascript; charset=utf-8').header('cache-control', DAY).send(script)
  })
  app.get('/hors-ligne', (_request, reply) => {
    reply.header('cache-control', DAY)
    return reply.view('pages/hors-ligne.njk')
  })
}
