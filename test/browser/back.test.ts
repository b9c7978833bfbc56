// The browser's Back, with its cache of whole pages, which is where answers would be left behind.
import t from 'tap'
import { seeded } from '../walk/random.js'
import { site } from '../walk/site.js'
import { phone } from './chromium.js'
import { answer, back, follow, heard, pathOf } from './hand.js'

const birthday = { 'date_naissance-jour': '7', 'date_naissance-mois': '5', 'date_naissance-annee': '2003' }

t.test('Back, then Continue', async t => {
  const { app } = await site(t)
  const tab = await (await phone(t)).newPage()
  await tab.goto(await app.listen({ port: 0, host: '127.0.0.1' }))
  await follow(tab.getByRole('button', { name: 'Commencer' }))
  await answer(tab, seeded(1), birthday)
  await answer(tab, seeded(1), { nationalite: 'DE' })
  t.equal(pathOf(tab), 'individu/demandeur/activite')
  let requests = 0
  app.server.on('request', () => { requests++ })
  await back(tab)
  t.equal(pathOf(tab), 'individu/demandeur/nationalite')
  t.equal(requests, 0, 'the browser kept the page itself, which is what erasing must undo')
  t.ok(await tab.locator('input[value=DE]').isChecked(), 'what was answered is shown')
  await answer(tab, seeded(1), { nationalite: 'FR' })
  t.equal(pathOf(tab), 'individu/demandeur/activite')
  await heard(() => tab.reload())
  t.equal(pathOf(tab), 'individu/demandeur/activite', 'refreshing asks nothing of anybody')
  await follow(tab.getByRole('link', { name: 'Question précédente' }))
  t.ok(await tab.locator('input[value=FR]').isChecked())
})

t.test('« Effacer mes réponses », then Back: nothing is left', async t => {
  const { app } = await site(t)
  const tab = await (await phone(t)).newPage()
  await tab.goto(await app.listen({ port: 0, host: '127.0.0.1' }))
  await follow(tab.getByRole('button', { name: 'Commencer' }))
  await answer(tab, seeded(1), birthday)
  await answer(tab, seeded(1), { nationalite: 'DE' })
  await follow(tab.getByRole('link', { name: 'Question précédente' }))
  await follow(tab.getByRole('link', { name: 'Question précédente' }))
  // Typed, and not sent.
  await tab.locator('#date_naissance-jour').fill('29')
  await tab.locator('summary', { hasText: 'Effacer mes réponses' }).click()
  await follow(tab.getByRole('button', { name: 'Effacer mes réponses' }))
  t.equal(new URL(tab.url()).pathname, '/reponses-effacees')
  for (let times = 1; times <= 4; times++) {
    await back(tab)
    await tab.waitForLoadState('domcontentloaded')
    const html = await tab.content()
    const filled = await tab.locator('input[type=text]')
      .evaluateAll(inputs => (inputs as HTMLInputElement[]).filter(({ value }) => value !== '').length)
    t.notMatch(html, /2003|value="DE"|>29</, `Back ${times}: ${tab.url().replace(/.*simulation./, '')}`)
    t.equal(filled + await tab.locator('input:checked').count(), 0, 'no field is filled')
  }
})
