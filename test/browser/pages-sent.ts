import type { Server } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

export interface Sent { path: string, html: string }

/** Follows a visitor from the server's side: the last page sent, read again with the same cookie. */
export class PagesSent {
  #last: { url: string, cookie: string } | undefined

  constructor ({ server }: { server: Server }, readonly origin: string) {
    server.on('request', (request, response) => {
      if (request.headers['x-essai'] !== undefined) return
      response.on('finish', () => {
        // A double writes its head at once: there is no header to ask for.
        const page = response.statusCode === 200 && String(response.getHeader('content-type') ?? 'text/html').startsWith('text/html')
        if (page) this.#last = { url: request.url!, cookie: request.headers.cookie ?? '' }
      })
    })
  }

  /** The next page; throws with what `stuck` says when it does not come. */
  async next (stuck: () => string): Promise<Sent> {
    for (let patience = 1500; this.#last === undefined; patience--) {
      if (patience === 0) throw new Error(stuck())
      await wait(20)
    }
    const { url, cookie } = this.#last
    this.#last = undefined
    const answer = await fetch(this.origin + url, { headers: { cookie, 'x-essai': 'relecture' } })
    return { path: url.split('/').slice(3).join('/'), html: await answer.text() }
  }
}
