// Our style sheet keeps a sixth of DSFR: each sort of page, at each width, is the very same image with the package's own files in full.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import t from 'tap'
import type { Page } from 'playwright-core'
import { dsfr } from '../../scripts/assets/sources.js'
import { pageTypes } from './page-types.js'
import { reader } from './reader.js'

// 48em is DSFR's break point for most of what a page holds.
const widths = [320, 360, 768, 1280]
const sheet = (path: string): string => readFileSync(join(dsfr, 'dist', path), 'utf8')
/** The whole of DSFR, its script's part played by the media query; then what is ours. Marianne is not for this brand. */
const full = [sheet('dsfr.main.css'), sheet('utility/utility.main.css'), sheet('core/core.print.css'), readFileSync('views/styles/site.css', 'utf8')].join('\n')
  .replace(/"?Marianne"?,\s*/g, '').replace(/@font-face\s*\{[^}]*\}/g, '').replace(/^@charset[^;]*;/gm, '')

const image = (page: Page): Promise<Buffer> => page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' })

/** How many pixels differ; the same file needs no reading. */
function difference (one: Buffer, other: Buffer): number | string {
  if (one.equals(other)) return 0
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)]
  if (a.width !== b.width || a.height !== b.height) return `${a.width} × ${a.height}, not ${b.width} × ${b.height}`
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0 })
}

t.test('the same as the whole of DSFR', { timeout: 0 }, async t => {
  const { visitor, urls } = await pageTypes(t)
  const context = await reader(t)
  const [, name, value] = /^([^=]+)=(.*)$/.exec(visitor.tab.cookie)!
  await context.addCookies([{ name: name!, value: value!, url: visitor.origin }])
  // DSFR's icons, at the address that its sheet gives them.
  await context.route('**/dsfr/**', route => route.fulfill({ path: join(dsfr, 'dist', new URL(route.request().url()).pathname.slice('/dsfr/'.length)) }))
  await context.route('**/dsfr/utility/whole.css', route => route.fulfill({ body: full.replaceAll('url("icons/', 'url("../icons/'), contentType: 'text/css' }))
  const [ours, theirs] = [await context.newPage(), await context.newPage()]
  let last: Buffer[] = []
  for (const [sort, url] of urls) {
    for (const page of [ours, theirs]) await page.goto(visitor.origin + url)
    await theirs.evaluate(() => {
      for (const sheet of document.querySelectorAll('style, link[rel=stylesheet]')) sheet.remove()
      const link = document.createElement('link')
      link.rel = 'stylesheet'
      link.href = '/dsfr/utility/whole.css'
      const read = new Promise(resolve => { link.onload = resolve })
      document.head.append(link)
      return read
    })
    for (const width of widths) {
      const [mine, whole] = await Promise.all([ours, theirs].map(async page => {
        await page.setViewportSize({ width, height: 800 })
        return image(page)
      })) as [Buffer, Buffer]
      t.equal(difference(mine, whole), 0, `${sort}, ${width} pixels wide`)
      last = [...last.slice(-1), mine]
    }
    // DSFR's own script asks for the dark scheme by this attribute; here a media query does.
    await theirs.evaluate(() => { document.documentElement.dataset['frTheme'] = 'dark' })
    const [mine, whole] = await Promise.all([ours, theirs].map(async page => {
      await page.emulateMedia({ colorScheme: 'dark' })
      return image(page)
    })) as [Buffer, Buffer]
    t.equal(difference(mine, whole), 0, `${sort}, dark`)
    for (const page of [ours, theirs]) await page.emulateMedia({ colorScheme: 'light' })
  }
  t.not(difference(last[0]!, last[1]!), 0, 'a difference would be seen')
})
