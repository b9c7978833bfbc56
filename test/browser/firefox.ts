import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Test } from 'tap'
import { folderOf } from '../served.js'
import { Marionette } from './marionette.js'

const places = ['/usr/bin/firefox-esr', '/usr/bin/firefox']
const preferences = {
  'javascript.enabled': false,
  // Any free port: Firefox writes in its profile which one it took.
  'marionette.port': 0,
  // Whatever is not on this machine goes through a port that nobody listens to.
  'network.proxy.type': 1,
  'network.proxy.socks': '127.0.0.1',
  'network.proxy.socks_port': 9
}
/** Milliseconds after which Firefox is taken for dead, however busy the machine. */
const longest = 180_000

/** Debian's Firefox without a window nor JavaScript, in a profile of its own; killed with the test. Throws when it is absent: nothing is skipped. */
export async function openFirefox (t: Test): Promise<Firefox> {
  const program = places.find(place => existsSync(place))
  if (program === undefined) throw new Error('Firefox est absent. Installez-le (Debian : apt-get install firefox-esr), puis relancez.')
  const profile = folderOf(t)
  writeFileSync(join(profile, 'user.js'), Object.entries(preferences).map(([name, value]) => `user_pref('${name}', ${JSON.stringify(value)});\n`).join(''))
  // The system kills it with us, whatever stops us.
  const command = ['--pdeathsig', 'KILL', program, '--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile]
  const child = spawn('setpriv', command, { stdio: 'ignore', env: { ...process.env, HOME: profile } })
  const gone = once(child, 'exit')
  t.teardown(() => {
    child.kill('SIGKILL')
    return gone
  })
  const port = join(profile, 'MarionetteActivePort')
  await until('Firefox ne démarre pas', () => {
    if (child.exitCode !== null) throw new Error(`Firefox s’arrête en démarrant (${child.exitCode})`)
    return existsSync(port) && readFileSync(port, 'utf8') !== ''
  })
  const marionette = new Marionette(Number(readFileSync(port, 'utf8')))
  await marionette.send('NewSession', { capabilities: { alwaysMatch: { timeouts: { pageLoad: longest, script: longest } } } })
  return new Firefox(marionette)
}

/** One tab. A selector (CSS, or XPath when it begins with //) waits for its element. */
export class Firefox {
  constructor (readonly marionette: Marionette) {}

  goto (url: string): Promise<unknown> { return this.marionette.send('Navigate', { url }) }
  back (): Promise<unknown> { return this.marionette.send('Back') }
  reload (): Promise<unknown> { return this.marionette.send('Refresh') }
  html (): Promise<string> { return this.marionette.send('GetPageSource') as Promise<string> }
  url (): Promise<string> { return this.marionette.send('GetCurrentURL') as Promise<string> }
  cookies (): Promise<{ name: string, value: string }[]> { return this.marionette.send('GetCookies') as Promise<{ name: string, value: string }[]> }
  addCookie (name: string, value: string): Promise<unknown> { return this.marionette.send('AddCookie', { cookie: { name, value } }) }
  resize (width: number, height: number): Promise<unknown> { return this.marionette.send('SetWindowRect', { width, height }) }
  /** What a function's body returns in the page: the driver's, which neither the page's policy nor the lack of JavaScript stops. */
  ask (body: string): Promise<unknown> { return this.marionette.send('ExecuteScript', { script: body, args: [] }) }

  /** The page's zoom, as a person would change it. */
  async zoom (factor: number): Promise<void> {
    await this.marionette.send('Marionette:SetContext', { value: 'chrome' })
    await this.ask(`ZoomManager.setZoomForBrowser(gBrowser.selectedBrowser, ${factor})`)
    await this.marionette.send('Marionette:SetContext', { value: 'content' })
    await until('la page ne s’agrandit pas', async () => await this.ask('return devicePixelRatio') === factor)
  }

  async press (selector: string): Promise<void> { await this.marionette.send('ElementClick', { id: await this.#find(selector) }) }

  /** Types in a field, over what it holds. */
  async type (selector: string, text: string): Promise<void> {
    const id = await this.#find(selector)
    await this.marionette.send('ElementClear', { id })
    await this.marionette.send('ElementSendKeys', { id, text })
  }

  /** Waits for what a page writes by itself, as Firefox's reader of PDF files does. */
  async see (selector: string): Promise<void> { await this.#find(selector) }

  /** Presses what leads to another page, and waits for that page: a busy Firefox may answer a click before it leaves. */
  async follow (selector: string): Promise<void> {
    const left = await this.#find(':root')
    await this.press(selector)
    await until(`${selector} ne mène nulle part`, async () => await this.#isGone(left) && await this.ask('return document.readyState') === 'complete')
  }

  /** Asked again and again: a search that waits inside a page ends with it, as when Firefox's reader of PDF files takes its place. */
  async #find (value: string): Promise<string> {
    let found: Record<string, string>[] = []
    await until(`${value} n’est pas dans la page`, async () => {
      found = await this.marionette.send('FindElements', { using: value.startsWith('//') ? 'xpath' : 'css selector', value }) as Record<string, string>[]
      return found.length > 0
    })
    return Object.values(found[0]!)[0]!
  }

  async #isGone (id: string): Promise<boolean> {
    try {
      await this.marionette.send('GetElementTagName', { id })
      return false
    } catch (error) {
      if (!['stale element reference', 'no such element'].includes((error as Error).name)) throw error
      return true
    }
  }
}

async function until (otherwise: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + longest; !await isSo();) {
    if (Date.now() > end) throw new Error(otherwise)
    await wait(50)
  }
}
