import { Breaker } from '../transport/breaker.js'
import { LARGEST_BODY, type Body } from './body.js'
import { parsed, readCreated, readState, type Dossier, type DossierState } from './created.js'
import { exchange, NoAnswer, type HttpAnswer, type Call } from '../transport/exchange.js'
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

/** The three calls of the contract, and no other. Never throws for what the service does. */
export class DemarcheClient {
  readonly #breaker: Breaker
  readonly #limiter: RateLimiter

  constructor (readonly options: ClientOptions) {
    this.#breaker = new Breaker(options.now)
    this.#limiter = new RateLimiter(options.now, options.rateMax, options.rateWindow)
  }

  /** Contract 9.3. `gone`: closed, renamed away or no longer open data, which is not an outage. */
  async schema (path: string): Promise<SchemaAnswer> {
    const url = `${this.options.baseUrl}/preremplir/${encodeURIComponent(path)}/schema`
    const answer = await this.#call({ method: 'GET', url, timeout: this.options.schemaTimeout })
    if (!(answer instanceof NoAnswer) && answer.status === 404) return { ok: false, gone: true }
    if (answer instanceof NoAnswer || answer.status !== 200 || !answer.type.includes('json')) return { ok: false, gone: false }
    const read = demarcheSchema.safeParse(parsed(answer.text))
    return read.success ? { ok: true, schema: read.data } : { ok: false, gone: false }
  }

  /** One POST, one file. Sent again only when nothing was sent (contract 9.6, step 5). */
  async create (number: number, body: Body): Promise<Creation> {
    const text = JSON.stringify(body)
    if (Buffer.byteLength(text) > LARGEST_BODY) return { ok: false, trouble: 'refusee' }
    if (!await this.#limiter.pass()) return { ok: false, trouble: 'saturee' }
    const call = { method: 'POST' as const, url: this.#dossiers(number), timeout: this.options.postTimeout, body: text }
    const first = await this.#call(call)
    return this.#created(first instanceof NoAnswer && first.kind === 'unsent' && !this.#breaker.open ? await this.#call(call) : first)
  }

  async state (number: number, dossier: Dossier): Promise<StateAnswer> {
    const url = `${this.#dossiers(number)}?prefill_token=${encodeURIComponent(dossier.token)}`
    const answer = await this.#call({ method: 'GET', url, timeout: STATE_TIMEOUT })
    // 404: the démarche was closed, which says nothing of the file (contract 4): only an empty list does.
    const found = answer instanceof NoAnswer || answer.status !== 200 ? undefined : readState(answer.text, dossier)
    if (found === undefined) return { ok: false }
    return { ok: true, ...found ?? { state: 'disparu' } }
  }

  #dossiers (number: number): string {
    return `${this.options.baseUrl}/api/public/v1/demarches/${number}/dossiers`
  }

  #created (answer: HttpAnswer | NoAnswer): Creation {
    if (answer instanceof NoAnswer) return { ok: false, trouble: answer.kind === 'too-large' ? 'reponse_invalide' : 'muette' }
    const { status } = answer
    if (status === 429) {
      this.#limiter.block(Math.min(Number(answer.retryAfter) || 15, 300))
      return { ok: false, trouble: 'saturee', status }
    }
    if (status >= 500) return { ok: false, trouble: 'erreur', status }
    if (status === 404) return { ok: false, trouble: 'inconnue', status }
    if (status >= 400) return { ok: false, trouble: 'refusee', status }
    if (status >= 300) return { ok: false, trouble: 'redirection_refusee', status }
    const dossier = [200, 201].includes(status) && answer.type.includes('json') ? readCreated(answer.text, this.options.origins) : undefined
    return dossier === undefined ? { ok: false, trouble: 'reponse_invalide', status } : { ok: true, dossier }
  }

  /** content-type exactly "application/json", or DS answers 400 (contract 0.2, decision 3). */
  async #call (call: Omit<Call, 'headers'>): Promise<HttpAnswer | NoAnswer> {
    if (this.#breaker.open) return new NoAnswer('unsent')
    const type: Record<string, string> = call.body === undefined ? {} : { 'content-type': 'application/json' }
    const headers = { 'accept': 'application/json', 'user-agent': this.options.userAgent, ...type }
    try {
      const answer = await exchange({ ...call, headers })
      if (answer.status >= 500) this.#breaker.failed()
      else this.#breaker.succeeded()
      return answer
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error
      this.#breaker.failed()
      return error
    }
  }
}
