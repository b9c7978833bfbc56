import type { BrowserContext } from 'playwright-core'
import type { Test } from 'tap'
import { openChromium } from './chromium.js'

/** Chromium with JavaScript on, for checks that run in the page; the site's own policy would refuse them. */
export async function reader (t: Test): Promise<BrowserContext> {
  const browser = await openChromium()
  t.teardown(() => browser.close())
  const context = await browser.newContext({ bypassCSP: true, locale: 'fr-FR' })
  // tsx names the functions that it compiles with a helper that the page does not have.
  await context.addInitScript('globalThis.__name = it => it')
  return context
}
