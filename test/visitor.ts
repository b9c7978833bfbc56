import type { FastifyInstance, LightMyRequestResponse } from 'fastify'

type Headers = Record<string, string>

/** A browser as the server sees it: keeps the cookies, sends forms with the token of the last page that had one. */
export class Visitor {
  readonly cookies = new Map<string, string>()
  token = ''

  constructor (readonly app: FastifyInstance, readonly headers: Headers = {}) {}

  get (url: string, headers: Headers = {}): Promise<LightMyRequestResponse> {
    return this.#send({ method: 'GET', url, headers })
  }

  /** Sends a form; `_csrf` is the token seen last unless it is given. */
  post (url: string, fields: Record<string, string> = {}, headers: Headers = {}): Promise<LightMyRequestResponse> {
    const payload = new URLSearchParams({ _csrf: this.token, ...fields }).toString()
    return this.#send({ method: 'POST', url, payload, headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers } })
  }

  /** Starts a simulation and opens its first question; gives the address of that question. */
  async start (): Promise<string> {
    const { headers } = await this.post('/simulation')
    const question = String(headers.location)
    await this.get(question)
    return question
  }

  async #send ({ headers, ...request }: { method: 'GET' | 'POST', url: string, payload?: string, headers: Headers }): Promise<LightMyRequestResponse> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await this.app.inject({ ...request, headers: { ...this.headers, ...headers, ...cookie === '' ? {} : { cookie } } })
    for (const { name, value, expires } of response.cookies as { name: string, value: string, expires?: Date }[]) {
      if (expires !== undefined && expires.getTime() === 0) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    this.token = /name="_csrf" value="([^"]*)"/.exec(response.payload)?.[1] ?? this.token
    return response
  }
}
