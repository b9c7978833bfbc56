// The journey in browsers without style, script or mouse: each one is driven by its keys alone, from the entry page to the results.
import t, { type Test } from 'tap'
import { setTimeout as wait } from 'node:timers/promises'
import { folderOf } from '../served.js'
import { readPage } from '../walk/page.js'
import { site } from '../walk/site.js'
import { PagesSent } from './pages-sent.js'
import { answers } from './short-journey.js'
import { stopsOf } from './stops.js'
import { TextBrowser, textBrowsers, type Name } from './text-browser.js'

t.test('text browsers', { timeout: 0, jobs: 3 }, async t => {
  const names = Object.keys(textBrowsers) as Name[]
  await Promise.all(names.map(name => t.test(`${name} goes from the entry page to the results`, { timeout: 0 }, t => journey(t, name))))
})

async function journey (t: Test, name: Name): Promise<void> {
  const { app } = await site(t)
  const origin = await app.listen({ port: 0, host: '127.0.0.1' })
  const sent = new PagesSent(app, origin)
  const browser = new TextBrowser(t, name, origin, folderOf(t))
  const asked: string[] = []
  for (;;) {
    const { path, html } = await sent.next(() => `${name} does not go on after ${asked.join(' ')}: ${browser.drawn().slice(-2000)}`)
    if (path === 'resultats') {
      await browser.redraw()
      await wait(300)
      const { heading } = readPage(html, origin)
      t.match(heading, /aides? pour vous/)
      t.ok(words(browser.drawn()).includes(words(heading)), `« ${heading} » is on the screen`)
      break
    }
    if (asked.includes(path)) throw new Error(`${name} is at ${path} again, after ${asked.join(' ')}: ${browser.drawn().slice(-2000)}`)
    asked.push(path)
    browser.drawn()
    await browser.go(stopsOf(html, answers(path)))
  }
  t.ok(asked.length > 15, `${asked.length} pages`)
}

const words = (text: string): string => text.replace(/\s+/g, ' ')
