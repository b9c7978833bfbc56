// « Imprimer » from Chromium: the first sheet of A4 holds what the hurried need, the aids in full begin on the next.
import t from 'tap'
import { readAnswers } from '../../src/household/index.js'
import { goldens } from '../goldens/households.js'
import { visit } from '../pages/visit.js'
import { readPdf } from '../pdf/read-pdf.js'
import { openChromium } from './chromium.js'

t.test('the first printed sheet', { timeout: 0 }, async t => {
  // Thirteen aids: as many as the household in the middle of those recorded, and one more.
  const { dateDeValeur, answers } = goldens.find(({ id }) => id === 'l77-135')!
  const visitor = await visit(t)
  const base = await visitor.simulate(dateDeValeur, readAnswers(answers))
  const sheet = await visitor.get(`${base}fiche`)
  const [, token] = /name="_csrf" value="([^"]+)"/.exec(sheet.html)!
  const { html } = await visitor.tab.post(`${base}reprendre-plus-tard`, [['_csrf', token!], ['vers', 'fiche']])
  const [, code] = /<p class="pas-code">([^<]+)/.exec(html)!
  const steps = html.match(/<h3 class="fr-h6">Demander /g)!.length
  t.ok(steps >= 2, `${steps} steps`)

  const browser = await openChromium()
  t.teardown(() => browser.close())
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'fr-FR' })
  const [, name, value] = /^([^=]+)=(.*)$/.exec(visitor.tab.cookie)!
  await context.addCookies([{ name: name!, value: value!, url: visitor.origin }])
  const page = await context.newPage()
  await page.goto(`${visitor.origin}${base}fiche`)
  const { pages } = await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
  t.equal(pages.length, 1, 'one page')
  const [first = ''] = pages.map(({ shown }) => shown.map(({ text }) => text).join(' ').replace(/\s+/g, ' '))
  t.equal(first.match(/Demander /g)?.length, steps, 'each step')
  t.match(first, 'Papiers à préparer')
  t.match(first, code!)
  t.match(first, 'qui a ce code peut lire', 'to its last words')
  t.notMatch(first, 'Pourquoi')
})
