import { Agent, fetch, type Headers, type RequestInit } from 'undici'

/** What came back: a page, or the way to the next one. */
export interface Answer { status: number, url: string, headers: Headers, html: string }
export type Entries = readonly (readonly [name: string, value: string])[]

/** A connection for each request: one that is kept may be closed by the server while a busy machine makes this side wait. */
const dispatcher = new Agent({ pipelining: 0 })

/** A browser's tab without script, over real HTTP: keeps cookies, sends forms, follows 303. */
export class Tab {
  readonly #cookies = new Map<string, string>()

  constructor (readonly origin: string) {}

  get cookie (): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  get (url: string): Promise<Answer> {
    return this.#open(url, {})
  }

  post (url: string, entries: Entries): Promise<Answer> {
    return this.#open(url, { method: 'POST', body: new URLSearchParams(entries.map(([name, value]) => [name, value])) })
  }

  async #open (href: string, request: RequestInit): Promise<Answer> {
    const url = new URL(href, this.origin).href
    const response = await fetch(url, { ...request, dispatcher, redirect: 'manual', headers: { cookie: this.cookie, 'accept-encoding': 'identity' } })
    for (const line of response.headers.getSetCookie()) this.#keep(line)
    if (response.status === 303) {
      await response.arrayBuffer()
      return this.get(response.headers.get('location')!)
    }
    return { status: response.status, url, headers: response.headers, html: await response.text() }
  }

  #keep (line: string): void {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!
    if (/expires=thu, 01 jan 1970/i.test(line)) this.#cookies.delete(name!)
    else this.#cookies.set(name!, value!)
  }
}
