import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { HttpClient, NoAnswer, type HttpAnswer } from '../../transport/http-client.js'
import { publicLookup } from '../../transport/public-addresses.js'
import { namesOfInstance } from '../hosts.js'
import { fieldsOf, ok, type Failure, type ApiResult } from './api-result.js'
import { agentSchema, planSchema, tokensSchema, type Agent, type Plan } from './schemas.js'

/** An application that RDV's team created for this deployment. */
/** `names`: the other official addresses of the instance; an agent's plans are on that of their own domain. */
export interface OAuthApp { name: string, instance: string, names: readonly string[], clientId: string, clientSecret: string, redirectUri: string }
/** Method, path template, status, duration: neither query, nor body, nor token (contract 7.3). */
export interface Log { info: (fields: Record<string, unknown>, message: string) => void }
export interface ApiOptions { now: () => number, timeout?: number, wait?: (ms: number) => Promise<unknown>, /** The double is on this machine. */ local?: boolean }
export interface Sent { user: { id?: number, first_name: string, last_name: string, email?: string, phone_number?: string }, return_url: string }
type Tokens = z.infer<typeof tokensSchema>
/** `template`: the address without its numbers, for the log. */
interface Request { method: 'GET' | 'POST', path: string, template?: string, token?: string, form?: Record<string, string>, json?: unknown }

const TIMEOUT = 5000
/** Of all attempts of a call (contract 7.3). */
const TOTAL = 20_000
const DELAYS = [200, 800]

/** The calls of the contract that we make, and no other. Never throws for what RDV does. */
export class RdvApi {
  readonly #http: HttpClient

  /** Where a page of this instance may be. */
  readonly origins: readonly string[]

  constructor (readonly app: OAuthApp, readonly options: ApiOptions) {
    this.origins = [...new Set([...namesOfInstance(app.instance), ...app.names])]
    const { now, wait, local } = options
    this.#http = new HttpClient({ now, delays: DELAYS, ...wait === undefined ? {} : { wait }, ...local ? {} : { lookup: publicLookup } })
  }

  /** Where the agent agrees, on RDV's own page. */
  authorizeUrl (state: string, verifier: string): string {
    const { instance, clientId, redirectUri } = this.app
    return `${instance}/oauth/authorize?${new URLSearchParams({ client_id: clientId, redirect_uri: redirectUri, response_type: 'code', scope: 'write', state, code_challenge: challengeOf(verifier), code_challenge_method: 'S256' }).toString()}`
  }

  exchangeCode (code: string, verifier: string, log: Log): Promise<ApiResult<Tokens>> {
    return this.#token({ grant_type: 'authorization_code', code, redirect_uri: this.app.redirectUri, code_verifier: verifier }, log)
  }

  refresh (refreshToken: string, log: Log): Promise<ApiResult<Tokens>> {
    return this.#token({ grant_type: 'refresh_token', refresh_token: refreshToken }, log)
  }

  /** RFC 7009: the token is no longer good there either. A provider answers 200 for one that it does not know. */
  async revoke (token: string, log: Log): Promise<boolean> {
    const { clientId, clientSecret } = this.app
    const answer = await this.#send({ method: 'POST', path: '/oauth/revoke', form: { token, client_id: clientId, client_secret: clientSecret } }, log)
    return !(answer instanceof NoAnswer) && answer.status === 200
  }

  async me (token: string, log: Log): Promise<ApiResult<Agent>> {
    const answer = await this.#send({ method: 'GET', path: '/api/v1/agents/me', token }, log)
    const read = readAs(answer, [200], agentSchema)
    return read.result === 'ok' ? ok(read.value.agent) : read
  }

  /** Not idempotent: sent twice, it makes two people (contract 3.5). */
  async createPlan (token: string, json: Sent, log: Log): Promise<ApiResult<Plan>> {
    const answer = await this.#send({ method: 'POST', path: '/api/v1/rdv_plans', token, json }, log)
    const read = readAs(answer, [200, 201], planSchema(this.origins))
    if (read.result === 'ok') return ok(read.value.rdv_plan)
    // Sent, and no answer that says whether it was done.
    const doubtful = answer instanceof NoAnswer ? !answer.unsent : answer.status >= 500
    return doubtful ? { result: 'unknown' } : read
  }

  async plan (token: string, id: number, log: Log): Promise<ApiResult<Plan>> {
    const answer = await this.#send({ method: 'GET', path: `/api/v1/rdv_plans/${id}`, template: '/api/v1/rdv_plans/:id', token }, log)
    const read = readAs(answer, [200], planSchema(this.origins))
    return read.result === 'ok' ? ok(read.value.rdv_plan) : read
  }

  close (): Promise<void> {
    return this.#http.close()
  }

  async #token (form: Record<string, string>, log: Log): Promise<ApiResult<Tokens>> {
    const { clientId, clientSecret } = this.app
    const answer = await this.#send({ method: 'POST', path: '/oauth/token', form: { ...form, client_id: clientId, client_secret: clientSecret } }, log)
    // invalid_grant: it was refused for good. Everything else (our own secret, an outage) says nothing of the agent.
    if (!(answer instanceof NoAnswer) && answer.status === 400) return { result: 'needs_reconnection' }
    const read = readAs(answer, [200], tokensSchema)
    return read.result === 'unauthorized' ? { result: 'unavailable' } : read
  }

  #send ({ method, path, template = path, token, form, json }: Request, log: Log): Promise<HttpAnswer | NoAnswer> {
    const body = form === undefined ? json === undefined ? undefined : JSON.stringify(json) : new URLSearchParams(form).toString()
    const headers: Record<string, string> = {
      accept: 'application/json',
      ...token === undefined ? {} : { authorization: `Bearer ${token}` },
      ...body === undefined ? {} : { 'content-type': form === undefined ? 'application/json' : 'application/x-www-form-urlencoded' }
    }
    return this.#http.send({
      method, url: this.app.instance + path, headers, timeout: this.options.timeout ?? TIMEOUT, total: TOTAL, ...body === undefined ? {} : { body },
      observe: (status, ms) => { log.info({ method, route: template, status, ms }, 'appel à RDV') }
    })
  }
}

/** PKCE (RFC 7636): a code that somebody else caught serves them nothing. A provider that has no such thing leaves it aside (RFC 6749, 3.1). */
const challengeOf = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url')

const refused: Readonly<Record<number, Failure['result']>> = { 401: 'unauthorized', 403: 'forbidden', 404: 'not_found' }

function readAs<S extends z.ZodType> (answer: HttpAnswer | NoAnswer, statuses: readonly number[], schema: S): ApiResult<z.infer<S>> {
  if (answer instanceof NoAnswer) return { result: answer.kind === 'too-large' ? 'bad_response' : 'unavailable' }
  const { status, json: body } = answer
  if (statuses.includes(status)) {
    const read = schema.safeParse(body)
    return read.success ? ok(read.data) : { result: 'bad_response' }
  }
  if (status === 422) return { result: 'invalid', fields: fieldsOf(body) }
  // A redirect is not followed (contract 7.3).
  return { result: refused[status] ?? (status === 429 || status >= 500 ? 'unavailable' : 'bad_response') }
}
