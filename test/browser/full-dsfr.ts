// The whole of DSFR as its package ships it, beside our sheet that keeps a sixth of it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import type { BrowserContext, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import type { Test } from 'tap'
import { dsfr } from '../../scripts/assets/sources.js'

// 48em is DSFR's break point for most of what a page holds.
const widths = [320, 360, 768, 1280]
const sheet = (path: string): string => readFileSync(join(dsfr, 'dist', path), 'utf8')
const full = [sheet('dsfr.main.css'), sheet('utility/utility.main.css'), sheet('core/core.print.css'), readFileSync('views/styles/site.css', 'utf8')].join('\n')
  .replace(/^@charset[^;]*;/gm, '')
/** Marianne is for the State's brand alone. */
const withoutMarianne = (css: string): string => css.replace(/"?Marianne"?,\s*/g, '').replace(/@font-face\s*\{[^}]*\}/g, '')

/** Serves the whole of DSFR to the pages of `context`, its icons at the address that its sheet gives them. */
export async function serveWhole (context: BrowserContext, brand: 'neutre' | 'etat'): Promise<void> {
  const css = (brand === 'etat' ? full : withoutMarianne(full)).replace(/url\("(icons|fonts)\//g, 'url("../$1/')
  await context.route('**/dsfr/**', route => route.fulfill({ path: join(dsfr, 'dist', new URL(route.request().url()).pathname.slice('/dsfr/'.length)) }))
  await context.route('**/dsfr/utility/whole.css', route => route.fulfill({ body: css, contentType: 'text/css' }))
}

/** The page as it is, and the same with DSFR's own files: not a pixel differs, at any width, light or dark. Gives two images that do differ. */
export async function sameAsWhole (t: Test, name: string, ours: Page, theirs: Page): Promise<Buffer[]> {
  await theirs.evaluate(async () => {
    for (const sheet of document.querySelectorAll('style, link[rel=stylesheet]')) sheet.remove()
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = '/dsfr/utility/whole.css'
    const read = new Promise(resolve => { link.onload = resolve })
    document.head.append(link)
    await read
  })
  const both = async (set: (page: Page) => Promise<void>) => {
    const [mine, whole] = await Promise.all([ours, theirs].map(async page => {
      await set(page)
      await page.evaluate(() => document.fonts.ready.then(() => null))
      return page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' })
    })) as [Buffer, Buffer]
    return [mine, whole] as const
  }
  const images: Buffer[] = []
  for (const width of widths) {
    const [mine, whole] = await both(page => page.setViewportSize({ width, height: 800 }))
    t.equal(difference(mine, whole), 0, `${name}, ${width} pixels wide`)
    images.push(mine)
  }
  // DSFR's own script asks for the dark scheme by this attribute; here a media query does.
  await theirs.evaluate(() => { document.documentElement.dataset['frTheme'] = 'dark' })
  const [mine, whole] = await both(page => page.emulateMedia({ colorScheme: 'dark' }))
  t.equal(difference(mine, whole), 0, `${name}, dark`)
  for (const page of [ours, theirs]) await page.emulateMedia({ colorScheme: 'light' })
  return images.slice(-2)
}

/** How many pixels differ; the same file needs no reading. */
export function difference (one: Buffer, other: Buffer): number | string {
  if (one.equals(other)) return 0
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)]
  if (a.width !== b.width || a.height !== b.height) return `${a.width} × ${a.height}, not ${b.width} × ${b.height}`
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0 })
}
