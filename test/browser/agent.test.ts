// A morning at a shared computer, script off: three people, one after the other.
import t, { type Test } from 'tap'
import type { Page as Tab } from 'playwright-core'
import { flat, readPdf, spoken, squeezed } from '../pdf/read-pdf.js'
import { site } from '../walk/site.js'
import { openChromium } from './chromium.js'
import { back, follow, pathOf } from './hand.js'
import { finishByKeyboard } from './keyboard.js'
import { answerShortly, label } from './short-answer.js'
import { answers } from './short-journey.js'

const press = (tab: Tab, name: string) => follow(tab.getByRole('button', { name, exact: true }))
const fold = (tab: Tab, words: string) => tab.locator('summary', { hasText: words }).click()

async function named (tab: Tab, name: string): Promise<void> {
  await fold(tab, 'Nommer')
  await tab.locator('#agent-nom').fill(name)
  await press(tab, 'Nommer')
}

/** « Personne suivante », then Back as far as anybody would: nothing of them is left. Comes back to the page of the person who follows. */
async function next (t: Test, tab: Tab, known: RegExp, pages = 6): Promise<void> {
  await fold(tab, 'Personne suivante')
  await press(tab, 'Effacer et recommencer')
  const first = tab.url()
  t.notMatch(await tab.content(), known)
  for (let times = 1; times <= pages; times++) {
    await back(tab)
    await tab.waitForLoadState('domcontentloaded')
    t.notMatch(await tab.content(), known, `Back ${times}: ${pathOf(tab)}`)
    const filled = await tab.locator('main input[type=text]').evaluateAll(inputs => (inputs as HTMLInputElement[]).filter(({ value }) => value !== '').length)
    t.equal(filled + await tab.locator('main input:checked').count(), 0, 'no field is filled')
  }
  await tab.goto(first)
}

t.test('three people in a row at one computer', { timeout: 0 }, async t => {
  const { app } = await site(t)
  const origin = await app.listen({ port: 0, host: '127.0.0.1' })
  const browser = await openChromium()
  t.teardown(() => browser.close())
  const profile = () => browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 }, locale: 'fr-FR' })
  const tab = await (await profile()).newPage()
  await tab.goto(`${origin}/avec-quelquun`)
  await press(tab, 'Commencer')

  // Somebody who changes their mind at once: the cookie is as new as it can be.
  await answerShortly(tab, '1996')
  await next(t, tab, /1996/, 2)

  await named(tab, 'Mme Un')
  while (pathOf(tab) !== 'resultats') await answerShortly(tab)
  t.match(await tab.locator('h1').innerText(), /aides? pour vous/)
  const results = await tab.locator('.pas-carte__titre').allTextContents()
  t.match(await tab.locator('.pas-agent').innerText(), 'Mme Un')
  await follow(tab.getByRole('link', { name: 'Fiche à imprimer' }))
  await follow(tab.getByRole('link', { name: /^Fiche complète/ }))
  t.match(await tab.locator('main').innerText(), '7 mars 2001')
  await next(t, tab, /2001|Mme Un/)

  await named(tab, 'M. Deux')
  await answerShortly(tab, '1998')
  await label(tab, answers('individu/demandeur/nationalite') as string).click()
  await press(tab, 'Continuer')
  await follow(tab.getByRole('link', { name: 'Son code' }))
  const code = await tab.locator('.pas-code').innerText()
  // A page that comes back from memory does not load again.
  await back(tab)
  // Chosen, and not sent.
  await label(tab, 'Autre situation').click()
  await next(t, tab, new RegExp(`1998|M\\. Deux|${code}|2001|Mme Un`))

  const home = await (await profile()).newPage()
  await home.goto(`${origin}/reprendre`)
  await home.getByLabel('Votre code').fill(code.replaceAll('-', ' ').toLowerCase())
  await press(home, 'Reprendre')
  t.equal(pathOf(home), 'individu/demandeur/activite', 'the first question without an answer')
  t.equal(await home.locator('.pas-agent').count(), 0, 'at home nobody is an agent')
  await answerShortly(home, '1998')
  await follow(home.getByRole('link', { name: 'Revoir mes réponses' }))
  t.match(await home.locator('main').innerText(), '7 mars 1998')

  await press(tab, 'Tout le chapitre sur une page')
  const pages = await finishByKeyboard(tab)
  t.ok(pages < 20, `${pages} pages, instead of one per question`)
  t.match(await tab.locator('h1').innerText(), /aides? pour vous/)
  t.same(await tab.locator('.pas-carte__titre').allTextContents(), results, 'the same answers in the other form find the same aids')

  const href = await tab.getByRole('link', { name: 'Fiche en PDF' }).getAttribute('href')
  const pdf = await readPdf(await (await tab.request.get(`${origin}${href!.replace('fiche.pdf', 'fiche-complete.pdf')}`)).body())
  const said = spoken(pdf)
  const places = results.map(title => said.indexOf(squeezed(title)))
  t.ok(places.every(place => place >= 0), 'every aid is in the file')
  t.ok(said.indexOf(squeezed('7 mars 2001')) > Math.max(...places), 'the answers come after the aids')
  t.ok(pdf.marked && flat(pdf.pages[0]!.tags).some(({ role }) => role === 'H1'), 'tagged')
})
