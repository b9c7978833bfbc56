// Only DSFR's `main` files: the plain ones add rules for Internet Explorer. The order is the package's own.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'

export type Brand = 'neutre' | 'etat'

export const dsfr = dirname(createRequire(import.meta.url).resolve('@gouvfr/dsfr/package.json'))
const components = [
  'form', 'link', 'alert', 'badge', 'logo', 'pagination', 'button', 'stepper', 'callout', 'summary', 'table',
  'checkbox', 'input', 'select', 'radio', 'skiplink', 'header', 'footer'
]
// The State's logo is not for anyone else to ship: the neutral brand does not even read it.
const used = (brand: Brand) => components.filter(name => brand === 'etat' || name !== 'logo')

const sheets = (brand: Brand) => [
  'core/core.main.css',
  ...used(brand).map(name => `component/${name}/${name}.main.css`),
  'utility/icons/icons-arrows/icons-arrows.main.css',
  'scheme/scheme.css',
  'core/core.print.css',
  ...used(brand).map(name => `component/${name}/${name}.print.css`)
]

export interface Sheet { path: string, css: string }

export const sources = (brand: Brand): Sheet[] => sheets(brand)
  .map(path => join(dsfr, 'dist', path))
  .filter(existsSync)
  .map(path => ({ path, css: readFileSync(path, 'utf8') }))

/** Section 19 of DSFR's terms: the notice stays, minified or not. */
export const banner = (): string => readFileSync(join(dsfr, 'dist/core/core.main.css'), 'utf8')
  .match(/\/\*![\s\S]*?\*\//)?.[0].replace(/\s+(?:\* )?/g, ' ') ?? ''
