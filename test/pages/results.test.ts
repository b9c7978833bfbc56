import t from 'tap'
import { goldens } from '../goldens/households.js'
import { evaluateCase } from '../../src/routes/api/evaluate-case.js'
import { faults } from '../views/html.js'
import { flaws } from '../walk/checks.js'
import { shownAids } from '../walk/results.js'
import { catalogue, geography } from '../walk/site.js'
import { visit } from './visit.js'
import { whole } from './whole.js'

const some = goldens.filter((_, rank) => rank % 80 === 7)

t.test(`the results of ${some.length} recorded households, and a page for each of their aids`, async t => {
  const visitor = await visit(t)
  const seen = new Set<string>()
  for (const golden of some) {
    const { date, answers } = whole(golden)
    const base = await visitor.simulate(date, answers)
    const results = await visitor.get(`${base}resultats`)
    t.same([...flaws(results, results.page), ...await faults(results.html)], [], `${golden.id}: results`)
    const shown = shownAids(results.page, results.url)
    const { aides } = await evaluateCase(golden, { catalogue }, geography)
    const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id).sort()
    t.same(ids(shown.filter(({ group }) => group !== 'received')), ids(aides), `${golden.id}: aids`)
    for (const { id, href, words, group } of shown) {
      const { status, html, page, headers, url } = await visitor.get(href)
      t.same([...flaws({ status, html, headers, url }, page), page.heading !== words && page.heading], [false], `${id}, ${group}`)
      if (seen.has(`${id} ${group}`)) continue
      t.same(await faults(html), [], `${id}, ${group}: valid HTML`)
      seen.add(`${id} ${group}`)
    }
  }
})

t.test('every aid of the catalogue has its page, which says why', async t => {
  const visitor = await visit(t)
  const { date, answers } = whole(goldens[0]!)
  const base = await visitor.simulate(date, answers)
  for (const [rank, { id, text }] of catalogue.aids.entries()) {
    const found = await visitor.get(`${base}resultats/${encodeURIComponent(id)}`)
    // One template makes them all: checking the HTML of some is enough.
    t.same([...flaws(found, found.page), ...rank % 5 === 0 ? await faults(found.html) : []], [], id)
    t.equal(found.page.heading.toLowerCase(), text.label.toLowerCase().replace(/[ \n]+/g, ' '), id)
    t.match(found.html, /<h2[^>]*>(Pourquoi|Comment la demander)/, `${id} says why and how`)
  }
})
