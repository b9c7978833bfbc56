// Each sort of page in Chromium, on a large screen: what a person sees, goes through with the Tab key, enlarges and prints. No page has a
// script: JavaScript is on for the checks themselves. What is checked of every page, on a small screen, is in gallery.test.ts.
import t from 'tap'
import { contrastFlaws } from './checks/contrast.js'
import { keyboardFlaws } from './checks/keyboard.js'
import { forcedFlaws } from './checks/forced-colours.js'
import { paperFlaws } from './checks/paper.js'
import { reflowFlaws } from './checks/reflow.js'
import { unstyledFlaws } from './checks/unstyled.js'
import { reader } from './reader.js'
import { pageTypes } from './page-types.js'
import { typographyFlaws } from '../walk/typography.js'

t.test('page types', { timeout: 0 }, async t => {
  const { visitor, urls } = await pageTypes(t)
  const context = await reader(t)
  const [, name, value] = /^([^=]+)=(.*)$/.exec(visitor.tab.cookie)!
  await context.addCookies([{ name: name!, value: value!, url: visitor.origin }])
  const page = await context.newPage()
  const footers = new Set<string>()
  for (const [sort, url] of urls) {
    await t.test(sort, { timeout: 0 }, async t => {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.setViewportSize({ width: 1280, height: 900 })
      const answer = await page.goto(visitor.origin + url)
      t.equal(answer?.status(), sort === 'introuvable' ? 404 : 200, url)
      footers.add((await page.locator('footer').innerHTML()).replace(/\s+/g, ' '))
      const said = await page.locator('body').ariaSnapshot()
      t.same(typographyFlaws((await page.locator('body').innerText()).split('\n')), [], 'typography')
      t.same(await page.evaluate(contrastFlaws), [], 'contrast, light')
      t.same(await keyboardFlaws(page), [], 'keyboard')
      await page.emulateMedia({ forcedColors: 'active' })
      t.same(await page.evaluate(forcedFlaws), [], 'forced colours')
      await page.emulateMedia({ forcedColors: 'none', media: 'print' })
      await page.setViewportSize({ width: 720, height: 1000 })
      t.same([...await page.evaluate(paperFlaws), ...await page.evaluate(reflowFlaws)], [], 'on paper')
      await page.emulateMedia({ media: 'screen' })
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.addStyleTag({ content: ':root { font-size: 200% }' })
      t.same(await page.evaluate(reflowFlaws), [], 'text twice as large')
      t.same(await page.evaluate(unstyledFlaws), [], 'without style')
      t.equal(await page.locator('body').ariaSnapshot(), said, 'without style, the same is said in the same order')
    })
  }
  t.equal(footers.size, 1, 'the footer is the same everywhere')

  await t.test('a dark theme that was chosen stays on the screen', async t => {
    await context.addCookies([{ name: 'theme', value: 'dark', url: visitor.origin }])
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(`${visitor.origin}/accessibilite`)
    const background = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--background-default-grey').trim())
    const dark = await background()
    t.same(await page.evaluate(contrastFlaws), [])
    await page.emulateMedia({ media: 'print' })
    t.not(await background(), dark, 'and not on paper')
    t.equal(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--background-default-grey').trim()), '#fff')
  })
})
