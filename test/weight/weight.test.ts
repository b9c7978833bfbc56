import { readFileSync } from 'node:fs'
import t from 'tap'
import { pageTypes } from '../browser/page-types.js'
import { budgets, overweight, weigh } from './weigh.js'

t.test('each sort of page keeps to its budget', { timeout: 0 }, async t => {
  const types = await pageTypes(t)
  const weights = await weigh(types)
  t.same(overweight(weights), [])
  const { 'site.css': css } = JSON.parse(readFileSync('public/assets/manifest.json', 'utf8')) as Record<string, { brotli: number } | undefined>
  t.ok(css !== undefined && css.brotli <= budgets.css, `the style sheet: ${css?.brotli} bytes`)
  const { visitor } = types
  const entry = await (await fetch(visitor.origin)).text()
  t.equal(entry.match(/<link rel="stylesheet"|<script(?![^>]* async)|<img/g), null, 'the entry page waits for nothing else')
  const [, prefetched] = /<link rel="prefetch" href="([^"]+)"/.exec(entry)!
  const question = await visitor.get(types.urls.get('date')!)
  const needed = [...question.html.matchAll(/<(?:link rel="stylesheet" href|script[^>]* src|img[^>]* src)="([^"]+)"/g)].map(([, href]) => href)
  t.same(needed.filter(href => href !== prefetched), [], 'the first question needs only what is already there')
  const heavy = { sort: 'résultats', raw: 0, gzip: 0, brotli: budgets.results + 1, headers: 0, requests: 1 }
  t.equal(overweight([heavy]).length, 1, 'and would be caught')
})
