import t from 'tap'
import { served } from '../served.js'
import { phone } from './chromium.js'
import { back as goBack, follow } from './hand.js'

t.test('after « Effacer mes réponses », Back shows nothing of what was typed', async t => {
  const { app } = await served(t)
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const page = await (await phone(t)).newPage()
  const title = (text: string) => page.locator('h1', { hasText: text }).waitFor()
  // A page that comes back from memory does not load again.
  const back = () => goBack(page)

  await page.goto(address)
  await follow(page.getByRole('button', { name: 'Commencer' }))
  await page.getByLabel('Jour').fill('7')
  await page.getByLabel('Mois').fill('3')
  await page.getByLabel('Année').fill('2001')
  await follow(page.getByRole('button', { name: 'Continuer' }))
  await title('nationalité')
  await back()
  await title('naissance')
  t.equal(await page.getByLabel('Année').inputValue(), '2001', 'before: Back shows the answer')
  await follow(page.getByRole('button', { name: 'Continuer' }))
  await title('nationalité')

  await page.locator('details', { hasText: 'Effacer mes réponses' }).locator('summary').click()
  await follow(page.getByRole('button', { name: 'Effacer mes réponses' }))
  await title('effacées')
  t.same(await page.context().cookies(), [])
  for (const question of ['nationalite', 'date_naissance']) {
    await back()
    await title('ne sont plus là')
    t.ok(page.url().endsWith(question))
    t.equal(await page.locator('input:not([type=hidden])').count(), 0)
  }
})
