import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Test } from 'tap'

/** How each one is started and driven. It stands on nothing, or on the first stop, when a page has loaded. */
export const textBrowsers = {
  lynx: { args: '-nopause -accept_all_cookies', open: (url: string) => `g${url}\r`, next: '\t', type: (text: string) => text, standsOnFirst: true },
  w3m: { args: '-cookie -o accept_cookie=1 -o confirm_qq=0', open: (url: string) => `U\u0015${url}\r`, next: '\t', type: (text: string) => `\r${text}\r`, standsOnFirst: false },
  links2: { args: '', open: (url: string) => `g${url}\r`, next: '\u001b[B', type: (text: string) => text, standsOnFirst: true }
} as const
export type Name = keyof typeof textBrowsers

const quiet = 80
// By their names: a rule of style refuses control characters in a pattern.
const [escape, back] = ['\u001b', '\u0008']
const escapes = new RegExp(`${escape}(?:\\[[\\d;?]*[A-Za-z]|[()]\\w|[=>])`, 'g')
/** links2 draws an accented letter over a bare one. */
const overwritten = new RegExp(`[^${back}]${back}`, 'g')

/** A text browser in a terminal of its own, tall enough for any page; closed with the test. Throws when it is absent: nothing is skipped. */
export class TextBrowser {
  #screen = ''
  #heard = 0
  readonly #process: ChildProcessWithoutNullStreams
  readonly #keys: typeof textBrowsers[Name]

  constructor (t: Test, readonly name: Name, address: string, home: string) {
    if (!existsSync(`/usr/bin/${name}`)) throw new Error(`${name} est absent : installez-le (Debian : apt-get install ${name})`)
    this.#keys = textBrowsers[name]
    // Without it, links2 first opens a box to welcome people.
    mkdirSync(join(home, '.links2'), { recursive: true })
    // `script` lends the terminal that these programs ask for.
    const command = `stty rows 250 cols 100; exec ${name} ${this.#keys.args} ${address}`
    const env = { PATH: process.env['PATH'], HOME: home, TERM: 'xterm', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' }
    this.#process = spawn('script', ['-qefc', command, '/dev/null'], { env, cwd: home })
    this.#process.stdout.on('data', (data: Buffer) => {
      this.#screen += data.toString()
      this.#heard = Date.now()
    })
    t.teardown(() => this.#end())
  }

  /** The browser itself is killed, not `script` that lends the terminal: hung up on, it would still write in its folder. */
  async #end (): Promise<void> {
    const { pid, exitCode } = this.#process
    if (exitCode !== null) return
    const closed = once(this.#process, 'close')
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
    for (const child of children) process.kill(child, 'SIGKILL')
    if (children.length === 0) this.#process.kill('SIGKILL')
    await closed
  }

  /** What was drawn since it was last asked. */
  drawn (): string {
    const text = this.#screen
    this.#screen = ''
    return text.replace(escapes, '').replace(overwritten, '')
  }

  /** The whole screen again: signs that were in the same place on the page before are not drawn a second time. */
  async redraw (): Promise<void> {
    await this.#drawing()
    await this.#send('\u000c')
    await this.#drawing()
  }

  /** Types an address. */
  async open (url: string): Promise<void> {
    await this.#drawing()
    await this.#send(this.#keys.open(url))
  }

  /** Goes over the stops of a page, in order: types in one, presses another, or passes. */
  async go (stops: readonly ({ type: string } | 'press' | 'pass')[]): Promise<void> {
    await this.#drawing()
    if (!this.#keys.standsOnFirst) await this.#send(this.#keys.next)
    for (const [rank, stop] of stops.entries()) {
      if (rank > 0) await this.#send(this.#keys.next)
      if (stop === 'press') await this.#send('\r')
      else if (stop !== 'pass') await this.#send(this.#keys.type(stop.type))
    }
  }

  async #send (keys: string): Promise<void> {
    this.#process.stdin.write(keys)
    await wait(12)
  }

  /** A page has loaded when nothing more is drawn. */
  async #drawing (): Promise<void> {
    const started = Date.now()
    while (Date.now() - Math.max(this.#heard, started) < quiet) await wait(10)
  }
}
