// The application's own settings, so that a template which passes here renders there.
import nunjucks from 'nunjucks'
import type { Site } from '../../src/content/site.js'
import { printed } from '../../src/content/typography.js'

export const site: Site = { marque: 'neutre', nom: 'Mes aides, pas à pas', cssHref: '/assets/site.css', version: '0.1.0' }

export function environment (overrides: Partial<Site> = {}): nunjucks.Environment {
  const env = nunjucks.configure('views', { autoescape: true, trimBlocks: true, lstripBlocks: true, throwOnUndefined: false })
  return env.addFilter('typo', printed).addGlobal('site', { ...site, ...overrides })
}
