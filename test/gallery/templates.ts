// Pages that only a breakdown shows: their templates, with the style sheet of the site.
import { readdirSync } from 'node:fs'
import { readSite } from '../../src/content/site.js'
import { projectRoot } from '../../src/project-root.js'
import { environment } from '../views/nunjucks.js'
import type { Shown } from './shown.js'

export function breakdowns (): Shown[] {
  const { site } = readSite(projectRoot, 'neutre')
  const env = environment(site)
  return readdirSync('views/pages').filter(name => /^(erreur|maintenance|hors-ligne)/.test(name))
    .map(name => ({ name, status: 0, html: env.render(`pages/${name}`, { numero: 'A1', csrf: 'jeton', action: '/simulation/1/loyer', duree: '10 minutes' }) }))
}
