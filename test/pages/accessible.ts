import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import type { AxeResults } from 'axe-core'

const source = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')
// jsdom neither lays out nor paints.
const options = { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: false } } }

// One window for all pages, each written in the place of the one before: reading axe takes longer than running it.
const { window } = new JSDOM('', { runScripts: 'outside-only' })
const { axe } = window.eval(`${source}; window`) as { axe: { run (options: object): Promise<AxeResults> } }

/** What axe-core finds wrong in a page: rule and element. */
export async function violations (html: string): Promise<string[]> {
  window.document.open()
  window.document.write(html)
  window.document.close()
  const results = await axe.run(options)
  return results.violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html.slice(0, 160)}`))
}
