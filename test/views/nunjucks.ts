// The application's own settings, so that a template which passes here renders there.
import nunjucks from 'nunjucks'
import { printed } from '../../src/content/typography.js'

export const site = { marque: 'neutre', nom: 'Mes aides, pas à pas', cssHref: '/assets/site.css', version: '0.1.0' }

export function environment (overrides: Partial<typeof site> = {}): nunjucks.Environment {
  const env = nunjucks.configure('views', { autoescape: true, trimBlocks: true, lstripBlocks: true, throwOnUndefined: false })
  return env.addFilter('typo', printed).addGlobal('site', { ...site, ...overrides })
}
