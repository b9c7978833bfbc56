import type { LookupFunction } from 'node:net'
import { Agent, interceptors, request, type Dispatcher } from 'undici'
import { attempts, type Observe } from './attempt.js'
import { Circuit, CircuitOpen } from './circuit.js'
import { readJson } from './read-json.js'
import { retryOptions, shortWait, TOO_LARGE, unsentCodes, type RetryRules } from './retry.js'
import { retryAfterMs } from './retry-after.js'

const LARGEST = 1024 * 1024
const CONNECT = 1500

/**
 * Why there is no answer. `unsent`: nothing reached the service, so that trying again cannot do a thing twice. `held`: the same, because the
 * service asked to be left alone until later.
 */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
  constructor (readonly kind: 'unsent' | 'held' | 'timeout' | 'network' | 'too-large') {
    super(kind)
  }

  get unsent (): boolean {
    return this.kind === 'unsent' || this.kind === 'held'
  }
}

/** `json`: undefined when the text is not JSON. */
export interface HttpAnswer { status: number, type: string, text: string, json: unknown }
/** `timeout`: of each attempt; `total`: of all together, waits included (ms). `observe` hears of each attempt. */
export interface HttpCall {
  method: 'GET' | 'POST' | 'PUT', url: string, headers: Record<string, string>, body?: string, timeout: number, total?: number, observe?: Observe
}
/** `lookup`: which addresses a name may lead to. */
export interface HttpClientOptions extends Partial<RetryRules> { now: () => number, lookup?: LookupFunction }

/** The one way to call an outside service: within its time, again only where that is safe, and not at all while it is down. */
export class HttpClient {
  readonly #agent: Agent
  readonly #dispatcher: Dispatcher

  constructor ({ lookup, delays = [], ...options }: HttpClientOptions) {
    const rules: RetryRules = { ...options, delays }
    const held = (status: number, retryAfter: string | undefined): number | undefined =>
      status === 429 && shortWait(retryAfter, rules) === undefined ? retryAfterMs(retryAfter, rules.now()) : undefined
    // A connection for each call: on one kept open, nobody can tell whether a POST was read before it was cut.
    this.#agent = new Agent({ connect: { timeout: CONNECT, ...lookup === undefined ? {} : { lookup } }, pipelining: 0, maxResponseSize: LARGEST })
    this.#dispatcher = this.#agent.compose(attempts({ circuit: new Circuit(rules.now), held }), interceptors.retry(retryOptions(rules)))
  }

  /** The whole answer; redirects are not followed. Never throws for what the service does. */
  async send ({ url, timeout, total = timeout, ...call }: HttpCall): Promise<HttpAnswer | NoAnswer> {
    const signal = AbortSignal.timeout(total)
    try {
      const { statusCode: status, headers, body } = await request(url, { ...call, signal, headersTimeout: timeout, bodyTimeout: timeout, dispatcher: this.#dispatcher })
      const text = await body.text()
      return { status, type: String(headers['content-type'] ?? ''), text, json: readJson(text) }
    } catch (error) {
      return reason(error as Error & { code?: string }, signal.aborted)
    }
  }

  async close (): Promise<void> {
    await this.#agent.destroy()
  }
}

function reason (error: Error & { code?: string }, late: boolean): NoAnswer {
  const { code = '' } = error
  if (error instanceof CircuitOpen) return new NoAnswer(error.held ? 'held' : 'unsent')
  if (late || code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT') return new NoAnswer('timeout')
  if (code === TOO_LARGE) return new NoAnswer('too-large')
  return new NoAnswer(unsentCodes.has(code) ? 'unsent' : 'network')
}
