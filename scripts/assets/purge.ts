// Keeps the rules whose class, tag or attribute some template can write; what a template computes is named here.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PurgeCSS } from 'purgecss'
import type { Root } from 'postcss'
import type { Brand } from './sources.js'

const computed = [
  /^fr-alert--(info|success|warning|error)$/, /^fr-badge--(success|error|warning|info|new)$/, /^fr-(radio|checkbox)-group$/,
  /^fr-fieldset__element--(year|number)$/, /^h[1-6]$/, /^(html|body|radio|checkbox)$/
]
// Attributes whose values come from data, never from a template's text.
const attributes = ['data-fr-steps', 'data-fr-current-step', 'data-fr-theme', 'class', 'href', 'open', 'aria-current', 'title']
const stateOnly = [/fr-logo/, /fr-header__(logo|brand-top)/, /fr-footer__(brand|content-list|content-item|content-link)/]
const comments = /\{#[\s\S]*?#\}/g

const templates = (only?: RegExp): { raw: string, extension: string }[] => readdirSync('views', { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.njk') && (only?.test(path) ?? true))
  .map(path => ({ raw: readFileSync(join('views', path), 'utf8').replace(comments, ''), extension: 'njk' }))

export async function purge (css: string, brand: Brand, only?: RegExp): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: templates(only),
    css: [{ raw: css }],
    defaultExtractor: text => text.match(/[\w@-]+/g) ?? [],
    safelist: { standard: computed },
    blocklist: brand === 'etat' ? [] : stateOnly,
    dynamicAttributes: attributes
  })
  return result?.css ?? css
}

/** Drops the custom properties that nobody reads, until dropping one frees no other: purgecss stops at the first round. */
export function dropUnusedProperties (root: Root): void {
  for (;;) {
    const read = new Set<string>()
    root.walkDecls(({ value }) => { for (const [name] of value.matchAll(/--[\w-]+/g)) read.add(name) })
    let dropped = 0
    root.walkDecls(/^--/, declaration => {
      if (read.has(declaration.prop)) return
      declaration.remove()
      dropped++
    })
    if (dropped === 0) break
  }
  root.walkRules(rule => { if (rule.nodes.length === 0) rule.remove() })
  root.walkAtRules(rule => { if (rule.nodes?.length === 0) rule.remove() })
}
