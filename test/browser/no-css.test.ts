// A journey on a phone whose browser receives no style sheet, script off. That each sort of page says the same without style is in page-types.test.ts.
import t from 'tap'
import { site } from '../walk/site.js'
import { unstyledFlaws } from './checks/unstyled.js'
import { phone } from './chromium.js'
import { follow, pathOf } from './hand.js'
import { answerShortly } from './short-answer.js'

t.test('without CSS, from the entry page to the results', { timeout: 0 }, async t => {
  const { app } = await site(t)
  const context = await phone(t)
  await context.route('**/*.css', sheet => sheet.abort())
  const tab = await context.newPage()
  const asked = new Set<string>()
  const look = async () => t.same(await tab.evaluate(unstyledFlaws), [], pathOf(tab))

  await tab.goto(await app.listen({ port: 0, host: '127.0.0.1' }))
  // The entry page carries its style.
  await look()
  await follow(tab.getByRole('button', { name: 'Commencer' }))
  while (pathOf(tab) !== 'resultats') {
    if (asked.has(pathOf(tab))) throw new Error(`asked twice: ${tab.url()}`)
    asked.add(pathOf(tab))
    await look()
    await answerShortly(tab)
  }
  t.ok(asked.size > 15, `${asked.size} questions`)
  await tab.waitForLoadState()
  t.equal(await tab.evaluate(() => getComputedStyle(document.body).margin), '8px', 'drawn as browsers draw a page that has no style')
  await look()
  t.match(await tab.locator('h1').innerText(), /aides? pour vous/)
  t.ok(await tab.locator('h3').count() > 3, 'the aids are there')
})
