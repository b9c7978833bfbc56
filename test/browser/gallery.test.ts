// Every question and every page, in every state (test/gallery): valid HTML, what axe sees, and what a person sees and reaches on a small screen.
import axe, { type AxeResults } from 'axe-core'
import t from 'tap'
import { folderOf } from '../served.js'
import { faults } from '../views/html.js'
import { gallery } from '../gallery/index.js'
import { distinct, type Shown } from '../gallery/shown.js'
import { vnuFaults } from '../gallery/vnu.js'
import { everyFlaw } from './checks/in-page.js'
import { wordFlaws } from './checks/words.js'
import { reader } from './reader.js'

t.test('every page, in every state', { timeout: 0 }, async t => {
  const { pages, origin } = await gallery(t)
  const [wrong, single] = [{ name: 'wrong', status: 0, html: '<!doctype html><title>Fausse</title><h3>Sans langue</h3><input><a id=a id=b href="a b">' }, distinct(pages)]
  t.ok(pages.length > 500 && single.length > 150, `${pages.length} pages, ${single.length} structures`)

  await t.test('HTML, by vnu', { timeout: 0 }, async t => {
    t.same(await vnuFaults(pages, folderOf(t)), [])
    t.ok((await vnuFaults([wrong], folderOf(t))).length > 2, 'it would say')
  })

  await t.test('HTML, by html-validate, each structure', { timeout: 0 }, async t => {
    for (const { name, html } of single) t.same(await faults(html), [], name)
  })

  await t.test('words: language, title, h1', async t => {
    t.same(pages.flatMap(page => wordFlaws(page).map(flaw => `${page.name}: ${flaw}`)), [])
    t.ok(wordFlaws({ ...wrong, question: 'Autre' }).length > 2, 'it would say')
    const titles = pages.filter(({ name }) => /^(?!chapter).*, empty$/.test(name)).map(({ html }) => /<title>([^<]*)/.exec(html)![1]!)
    t.same(titles.filter((title, rank) => titles.indexOf(title) !== rank), [], 'each question has a title of its own')
  })

  await t.test('in Chromium, 320 pixels wide', { timeout: 0 }, async t => {
    const page = await (await reader(t)).newPage()
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(`${origin}/plan-du-site`)
    const look = async ({ html }: Shown): Promise<string[]> => {
      await page.setContent(html, { waitUntil: 'load' })
      return await page.evaluate(everyFlaw) as string[]
    }
    const structures = new Set(single)
    // Each structure, and each question with the longest words: texts alone tell the others apart.
    for (const shown of pages.filter(page => structures.has(page) || page.name.endsWith('long words'))) {
      t.same(await look(shown), [], shown.name)
      if (!structures.has(shown)) continue
      await page.evaluate(axe.source)
      const { violations } = await page.evaluate(`axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4'], resultTypes: ['violations'], rules: { 'color-contrast': { enabled: false } }
      })`) as AxeResults
      t.same(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html.slice(0, 120)).join(' | ')}`), [], `axe: ${shown.name}`)
    }
    t.match((await look({ ...wrong, html: `${wrong.html}<p style="width:400px;color:#ccc">Large et pâle</p>` })).join(), /contrast.*reflow|reflow.*contrast/, 'it would say')
  })
})
