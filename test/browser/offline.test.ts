// The service worker in Chromium: what it keeps, and what is seen once the server is gone.
import t from 'tap'
import { served } from '../served.js'
import { openChromium } from './chromium.js'

t.test('without network: a page that says so, and nothing of the answers kept', { timeout: 0 }, async t => {
  const { app } = await served(t)
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const browser = await openChromium()
  t.teardown(() => browser.close())
  const page = await (await browser.newContext({ locale: 'fr-FR' })).newPage()
  const refused: string[] = []
  page.on('console', message => { if (message.type() === 'error') refused.push(message.text()) })
  await page.goto(address)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  // The page that installed it is not its own yet; the next ones are.
  await page.reload()

  await page.getByRole('button', { name: 'Commencer' }).click()
  await page.getByLabel('Jour').fill('7')
  await page.getByLabel('Mois').fill('3')
  await page.getByLabel('Année').fill('2001')
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page.locator('h1', { hasText: 'nationalité' }).waitFor()
  t.ok(await page.evaluate(() => navigator.serviceWorker.controller !== null), 'the worker sees the questions go by')
  const kept = await page.evaluate(async () => {
    const caches = await Promise.all((await globalThis.caches.keys()).map(name => globalThis.caches.open(name)))
    const requests = await Promise.all(caches.map(cache => cache.keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname)
  })
  t.ok(kept.includes('/hors-ligne') && kept.some(path => path.endsWith('.css')), kept.join(' '))
  t.same(kept.filter(path => path !== '/hors-ligne' && !path.startsWith('/assets/')), [], 'and no other page')
  t.same(refused, [], 'the content policy lets it work')

  const question = page.url()
  await app.close()
  await page.reload()
  t.equal(await page.locator('h1').innerText(), 'Pas de connexion')
  t.equal(page.url(), question, 'in the place of the question')
  t.not(await page.locator('.fr-btn').evaluate(button => getComputedStyle(button).backgroundColor), 'rgba(0, 0, 0, 0)', 'with its style')
  await page.getByRole('link', { name: 'Réessayer' }).click()
  await page.waitForURL(question)
  t.notMatch(await page.content(), /2001/)
})
