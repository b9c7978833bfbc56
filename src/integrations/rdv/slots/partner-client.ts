import { setTimeout } from 'node:timers/promises'
import type { z } from 'zod'
import { Breaker } from '../../transport/breaker.js'
import { exchange, NoAnswer, type Call } from '../../transport/exchange.js'
import { errorsSchema, listSchema, nextSchema, rdvSchema } from './partner-schemas.js'

/** Of all attempts together, in ms (contract 7.3). A page waits for a part of it only. */
const TOTAL = 5000
const BACKOFF = [200, 800]
const busy = [502, 503, 504]

export interface Access { instance: string, key: string, total?: number }
type Reply = { status: number, body: unknown } | { status: undefined, unsent: boolean }
type Asked = Pick<Call, 'method' | 'body'> & { path: string, query?: Record<string, string> }

/** The partner API (/api/visioplainte): free times of one service, taken and given back, under a key (contract 3.8). No person is ever named to it. */
export class PartnerClient {
  readonly #breaker: Breaker
  readonly #total: number

  constructor (readonly access: Access, now: () => number) {
    this.#breaker = new Breaker(now)
    this.#total = access.total ?? TOTAL
  }

  async list (from: string, to: string): Promise<z.infer<typeof listSchema>['creneaux'] | undefined> {
    const reply = await this.#again({ method: 'GET', path: 'creneaux', query: { date_debut: from, date_fin: to } })
    return reply.status === 200 ? listSchema.safeParse(reply.body).data?.creneaux : undefined
  }

  async next (from: string): Promise<z.infer<typeof nextSchema> | 'none' | undefined> {
    const reply = await this.#again({ method: 'GET', path: 'creneaux/prochain', query: { date_debut: from } })
    if (reply.status === 404 && isRefusal(reply)) return 'none'
    return reply.status === 200 ? nextSchema.safeParse(reply.body).data : undefined
  }

  /** Sent once, and once more only when nothing had left (contract 7.3). */
  async book (startsAt: string): Promise<z.infer<typeof rdvSchema> | 'taken' | 'unavailable' | 'unknown'> {
    const call: Asked = { method: 'POST', path: 'rdvs', body: JSON.stringify({ starts_at: startsAt }) }
    if (this.#breaker.open) return 'unavailable'
    let reply = await this.#once(call, this.#total)
    if (reply.status === undefined && reply.unsent) reply = await this.#once(call, this.#total)
    if (reply.status === undefined) return reply.unsent ? 'unavailable' : 'unknown'
    if (reply.status === 422 && isRefusal(reply)) return 'taken'
    if (reply.status >= 400 && reply.status < 500) return 'unavailable'
    return (reply.status === 201 ? rdvSchema.safeParse(reply.body).data : undefined) ?? 'unknown'
  }

  /** Cancelling twice is cancelling once. One that is not there any more is as good as cancelled. */
  async cancel (id: number): Promise<boolean> {
    const reply = await this.#again({ method: 'PUT', path: `rdvs/${id}/cancel` })
    if (reply.status === 404) return isRefusal(reply)
    const rdv = reply.status === 200 ? rdvSchema.safeParse(reply.body).data : undefined
    return rdv?.id === id && ['excused', 'revoked'].includes(rdv.status)
  }

  /** For what may be asked several times. */
  async #again (asked: Asked): Promise<Reply> {
    const end = performance.now() + this.#total
    let reply: Reply = { status: undefined, unsent: true }
    for (const wait of [...BACKOFF, undefined]) {
      if (this.#breaker.open) break
      reply = await this.#once(asked, end - performance.now())
      const transient = reply.status === undefined || busy.includes(reply.status)
      if (!transient || wait === undefined || end - performance.now() < 2 * wait) break
      await setTimeout(wait * (0.75 + Math.random() / 2))
    }
    return reply
  }

  async #once ({ path, query, ...call }: Asked, left: number): Promise<Reply> {
    const { instance, key } = this.access
    const url = `${instance}/api/visioplainte/${path}${query === undefined ? '' : `?${new URLSearchParams(query).toString()}`}`
    const headers = { 'x-visioplainte-api-key': key, 'accept': 'application/json', ...call.body === undefined ? {} : { 'content-type': 'application/json' } }
    try {
      const { status, text } = await exchange({ ...call, url, headers, timeout: Math.max(1, Math.round(left)) })
      if (status >= 500 || status === 429) this.#breaker.failed()
      else this.#breaker.succeeded()
      return { status, body: parsed(text) }
    } catch (error) {
      this.#breaker.failed()
      return { status: undefined, unsent: error instanceof NoAnswer && error.kind === 'unsent' }
    }
  }
}

const isRefusal = ({ body }: { body: unknown }): boolean => errorsSchema.safeParse(body).success

function parsed (text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
