// The style sheet holds what the templates use and no more: a class without a rule is a typing error or an over-purge.
import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import t from 'tap'
import { stylesheet } from '../../scripts/assets/stylesheet.js'

// Hooks that carry no style of their own in the neutral brand, and why.
const unstyled: Record<string, string> = {
  'fr-header__body': 'DSFR’s structure, without a rule of its own',
  'fr-logo': 'State brand only, in site-etat.css',
  'fr-header__logo': 'State brand only',
  'fr-header__brand-top': 'State brand only',
  'fr-footer__brand': 'State brand only',
  'fr-footer__content-list': 'State brand only',
  'fr-footer__content-item': 'State brand only',
  'fr-footer__content-link': 'State brand only'
}

// Built in memory: another test, or a server, may be reading public/assets/ right now.
const css = await stylesheet('neutre', 'public/assets')
const brotli = brotliCompressSync(css).length
const styled = new Set([...css.matchAll(/\.((?:[\w-]|\\.)+)/g)].map(([, name]) => name?.replaceAll('\\', '')))

const templates = readdirSync('views', { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.njk'))
const literal = (path: string) => {
  const text = readFileSync(`views/${path}`, 'utf8').replace(/\{#[\s\S]*?#\}/g, '')
  return new Set(text.match(/(?<![\w-/])(?:fr|pas)-[\w@-]*\w(?![\w-]*(?:\{\{|' \+))/g))
}

for (const path of templates) {
  t.test(path, async t => {
    t.same([...literal(path)].filter(name => !styled.has(name) && !(name in unstyled)), [])
  })
}

t.test('fits its budget', async t => {
  t.ok(brotli <= 12 * 1024, `${brotli} bytes in brotli`)
  t.match(css, /^\/\*! DSFR v1\.14\.4 \|/, 'the licence notice stays')
  t.notMatch(css, /url\((?!"?data:)/, 'no request for icons or fonts')
  t.notMatch(css, /Marianne/, 'the State’s typeface is not named')
  t.match(css, /prefers-color-scheme:\s*dark/)
})
