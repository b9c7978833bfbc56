import { z } from 'zod'
import { isTooLarge, type Body } from './body.js'
import { readCreated, readState, type Dossier, type DossierState } from './created.js'
import { HttpClient, NoAnswer, type HttpAnswer, type HttpCall } from '../transport/http-client.js'
import { RateLimiter } from './rate-limiter.js'
import { demarcheSchema, type DemarcheSchema } from './schema.js'

export interface ClientOptions {
  baseUrl: string
  origins: readonly string[]
  schemaTimeout: number
  postTimeout: number
  rateMax: number
  rateWindow: number
  userAgent: string
  now: () => number
}

/** Why no file was made; each has its words on the failure page. `saturee`: too many people at once. */
export type PrefillTrouble = 'saturee' | 'muette' | 'erreur' | 'inconnue' | 'refusee' | 'reponse_invalide' | 'redirection_refusee'
export type Creation = { ok: true, dossier: Dossier } | { ok: false, trouble: PrefillTrouble, status?: number }
export type SchemaAnswer = { ok: true, schema: DemarcheSchema } | { ok: false, gone: boolean }
export type StateAnswer = { ok: true, state: DossierState | 'disparu', submittedAt?: string } | { ok: false }

const STATE_TIMEOUT = 2000
const silent: Partial<Record<NoAnswer['kind'], PrefillTrouble>> = { 'held': 'saturee', 'too-large': 'reponse_invalide' }

/** The three calls of the contract, and no other. Never throws for what the service does. */
export class DemarcheClient {
  readonly #http: HttpClient
  readonly #limiter: RateLimiter

  constructor (readonly options: ClientOptions) {
    this.#http = new HttpClient({ now: options.now })
    this.#limiter = new RateLimiter(options.now, options.rateMax, options.rateWindow)
  }

  /** Contract 9.3. `gone`: closed, renamed away or no longer open data, which is not an outage. */
  async schema (path: string): Promise<SchemaAnswer> {
    const url = `${this.options.baseUrl}/preremplir/${encodeURIComponent(path)}/schema`
    const answer = await this.#call({ method: 'GET', url, timeout: this.options.schemaTimeout })
    if (!(answer instanceof NoAnswer) && answer.status === 404) return { ok: false, gone: true }
    if (answer instanceof NoAnswer || answer.status !== 200 || !answer.type.includes('json')) return { ok: false, gone: false }
    const read = demarcheSchema.safeParse(answer.json)
    return read.success ? { ok: true, schema: read.data } : { ok: false, gone: false }
  }

  /** The démarche of a number, by the service's public query: published and open data only. Asked again by its path for what is kept. */
  async byNumber (number: number): Promise<SchemaAnswer> {
    const body = JSON.stringify({ queryId: 'ds-query-v2', operationName: 'getDemarcheDescriptor', variables: { demarche: { number }, includeRevision: true } })
    const answer = await this.#call({ method: 'POST', url: `${this.options.baseUrl}/api/v2/graphql`, timeout: this.options.schemaTimeout, body })
    if (answer instanceof NoAnswer || answer.status !== 200) return { ok: false, gone: false }
    const read = z.object({ data: z.object({ demarcheDescriptor: demarcheSchema.nullish() }).nullish() }).safeParse(answer.json)
    const schema = read.data?.data?.demarcheDescriptor
    return schema ? { ok: true, schema } : { ok: false, gone: read.success }
  }

  /** One POST, one file. Sent again only when nothing was sent (contract 9.6, step 5). */
  async create (number: number, body: Body): Promise<Creation> {
    const text = JSON.stringify(body)
    if (isTooLarge(body)) return { ok: false, trouble: 'refusee' }
    if (!await this.#limiter.pass()) return { ok: false, trouble: 'saturee' }
    return this.#created(await this.#call({ method: 'POST', url: this.#dossiers(number), timeout: this.options.postTimeout, body: text }))
  }

  async state (number: number, dossier: Dossier): Promise<StateAnswer> {
    const url = `${this.#dossiers(number)}?prefill_token=${encodeURIComponent(dossier.token)}`
    const answer = await this.#call({ method: 'GET', url, timeout: STATE_TIMEOUT })
    // 404: the démarche was closed, which says nothing of the file (contract 4): only an empty list does.
    const found = answer instanceof NoAnswer || answer.status !== 200 ? undefined : readState(answer.json, dossier)
    if (found === undefined) return { ok: false }
    return { ok: true, ...found ?? { state: 'disparu' } }
  }

  #dossiers (number: number): string {
    return `${this.options.baseUrl}/api/public/v1/demarches/${number}/dossiers`
  }

  #created (answer: HttpAnswer | NoAnswer): Creation {
    if (answer instanceof NoAnswer) return { ok: false, trouble: silent[answer.kind] ?? 'muette' }
    const { status } = answer
    if (status === 429) return { ok: false, trouble: 'saturee', status }
    if (status >= 500) return { ok: false, trouble: 'erreur', status }
    if (status === 404) return { ok: false, trouble: 'inconnue', status }
    if (status >= 400) return { ok: false, trouble: 'refusee', status }
    if (status >= 300) return { ok: false, trouble: 'redirection_refusee', status }
    const dossier = [200, 201].includes(status) && answer.type.includes('json') ? readCreated(answer.json, this.options.origins) : undefined
    return dossier === undefined ? { ok: false, trouble: 'reponse_invalide', status } : { ok: true, dossier }
  }

  /** content-type exactly "application/json", or DS answers 400 (contract 0.2, decision 3). */
  #call (call: Omit<HttpCall, 'headers'>): Promise<HttpAnswer | NoAnswer> {
    const type: Record<string, string> = call.body === undefined ? {} : { 'content-type': 'application/json' }
    return this.#http.send({ ...call, headers: { 'accept': 'application/json', 'user-agent': this.options.userAgent, ...type } })
  }
}
