import type { z } from 'zod'
import { HttpClient, NoAnswer, type HttpAnswer, type HttpCall } from '../../transport/http-client.js'
import { errorsSchema, listSchema, nextSchema, rdvSchema } from './partner-schemas.js'

/** Of all attempts together, in ms (contract 7.3). A page waits for a part of it only. */
const TOTAL = 5000
const DELAYS = [200, 800]

export interface Access { instance: string, key: string, total?: number }
type Asked = Pick<HttpCall, 'method' | 'body'> & { path: string, query?: Record<string, string> }

/** The partner API (/api/visioplainte): free times of one service, taken and given back, under a key (contract 3.8). No person is ever named to it. */
export class PartnerClient {
  readonly #http: HttpClient

  constructor (readonly access: Access, now: () => number) {
    this.#http = new HttpClient({ now, delays: DELAYS })
  }

  async list (from: string, to: string): Promise<z.infer<typeof listSchema>['creneaux'] | undefined> {
    const answer = await this.#send({ method: 'GET', path: 'creneaux', query: { date_debut: from, date_fin: to } })
    return statusOf(answer) === 200 ? listSchema.safeParse(jsonOf(answer)).data?.creneaux : undefined
  }

  async next (from: string): Promise<z.infer<typeof nextSchema> | 'none' | undefined> {
    const answer = await this.#send({ method: 'GET', path: 'creneaux/prochain', query: { date_debut: from } })
    if (statusOf(answer) === 404 && isRefusal(answer)) return 'none'
    return statusOf(answer) === 200 ? nextSchema.safeParse(jsonOf(answer)).data : undefined
  }

  /** Sent once, and once more only when nothing had left (contract 7.3). */
  async book (startsAt: string): Promise<z.infer<typeof rdvSchema> | 'taken' | 'unavailable' | 'unknown'> {
    const answer = await this.#send({ method: 'POST', path: 'rdvs', body: JSON.stringify({ starts_at: startsAt }) })
    if (answer instanceof NoAnswer) return answer.unsent ? 'unavailable' : 'unknown'
    if (answer.status === 422 && isRefusal(answer)) return 'taken'
    if (answer.status >= 400 && answer.status < 500) return 'unavailable'
    return (answer.status === 201 ? rdvSchema.safeParse(answer.json).data : undefined) ?? 'unknown'
  }

  /** Cancelling twice is cancelling once. One that is not there any more is as good as cancelled. */
  async cancel (id: number): Promise<boolean> {
    const answer = await this.#send({ method: 'PUT', path: `rdvs/${id}/cancel` })
    if (statusOf(answer) === 404) return isRefusal(answer)
    const rdv = statusOf(answer) === 200 ? rdvSchema.safeParse(jsonOf(answer)).data : undefined
    return rdv?.id === id && ['excused', 'revoked'].includes(rdv.status)
  }

  #send ({ path, query, ...call }: Asked): Promise<HttpAnswer | NoAnswer> {
    const { instance, key, total = TOTAL } = this.access
    const url = `${instance}/api/visioplainte/${path}${query === undefined ? '' : `?${new URLSearchParams(query).toString()}`}`
    const headers = { 'x-visioplainte-api-key': key, 'accept': 'application/json', ...call.body === undefined ? {} : { 'content-type': 'application/json' } }
    return this.#http.send({ ...call, url, headers, timeout: total })
  }
}

const statusOf = (answer: HttpAnswer | NoAnswer): number | undefined => answer instanceof NoAnswer ? undefined : answer.status
const jsonOf = (answer: HttpAnswer | NoAnswer): unknown => answer instanceof NoAnswer ? undefined : answer.json
const isRefusal = (answer: HttpAnswer | NoAnswer): boolean => errorsSchema.safeParse(jsonOf(answer)).success
