import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserContext } from 'playwright-core'
import type { Test } from 'tap'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The system's Chromium, with the Back of real browsers (Playwright turns it off by itself). */
export async function openChromium (): Promise<Browser> {
  const executablePath = places.find(place => existsSync(place))
  if (executablePath === undefined) throw new Error('Chromium est absent. Installez-le (Debian : apt-get install chromium), puis relancez.')
  return chromium.launch({ executablePath, args: ['--no-sandbox'], ignoreDefaultArgs: ['--disable-back-forward-cache'] })
}

/** A phone of 320 pixels, script off. */
export async function phone (t: Test): Promise<BrowserContext> {
  const browser = await openChromium()
  t.teardown(() => browser.close())
  return browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 }, locale: 'fr-FR' })
}
