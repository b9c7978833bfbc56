import { randomInt } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { RetryHandler } from 'undici'
import { CircuitOpen } from './circuit.js'
import { retryAfterMs } from './retry-after.js'

/** Codes of errors that came before anything left: trying again cannot do a thing twice. */
export const unsentCodes: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'])
export const TOO_LARGE = 'UND_ERR_RES_EXCEEDED_MAX_SIZE'
const TOO_MANY = 429
const passing: readonly number[] = [502, 503, 504]
const repeatable: readonly string[] = ['GET', 'PUT']
/** The longest that a page waits because a service asks to (ms). */
const LONGEST_WAIT = 3000

export interface RetryRules {
  /** Waits (ms, more or less) before what may be asked twice is asked again. None: it is asked once. */
  delays: readonly number[]
  now: () => number
  wait?: (ms: number) => Promise<unknown>
}
type Failure = Error & { code?: string, statusCode?: number, headers?: Record<string, string | string[] | undefined> }

/** A short wait that a service asks for; undefined: too long for a page. */
export function shortWait (retryAfter: string | undefined, { delays, now }: RetryRules): number | undefined {
  const ms = delays.length === 0 || retryAfter === undefined ? Infinity : retryAfterMs(retryAfter, now())
  return ms <= LONGEST_WAIT ? ms : undefined
}

/** Not all at once, when many pages wait for the same thing. */
const around = (ms: number | undefined): number | undefined => ms === undefined ? undefined : Math.round(ms * randomInt(75, 126) / 100)

/** How long before the same request is sent again (ms); undefined: never. `rank`: how many times it was already sent again. */
function delayBefore ({ code = '', statusCode, headers }: Failure, method: string, rank: number, rules: RetryRules): number | undefined {
  if (statusCode === TOO_MANY) return rank === 0 ? shortWait(headers?.['retry-after']?.toString(), rules) : undefined
  if (repeatable.includes(method)) return (statusCode === undefined ? code !== TOO_LARGE : passing.includes(statusCode)) ? around(rules.delays[rank]) : undefined
  // A POST goes again only when nothing of it was sent: two would be two people, two files.
  return rank === 0 && unsentCodes.has(code) ? around(rules.delays[0] ?? 0) : undefined
}

/** For undici's own retry, which repeats what this allows. */
export const retryOptions = (rules: RetryRules): RetryHandler.RetryOptions => ({
  throwOnError: false,
  retry (error: Failure, { state, opts }, callback) {
    const { method, signal } = opts as { method: string, signal?: AbortSignal }
    const delay = error instanceof CircuitOpen || signal?.aborted === true ? undefined : delayBefore(error, method, state.counter - 1, rules)
    if (delay === undefined) return callback(error)
    void (rules.wait ?? setTimeout)(delay).then(() => { callback(signal?.aborted === true ? error : null) })
  }
})
