import { normalizeIP } from '@fastify/rate-limit'
import type { FastifyRequest } from 'fastify'
import type { Clock } from '../../clock.js'

const MINUTE = 60_000
/**
 * Codes in a minute. An address may be a room of agents: all that it tries or draws is bounded only by what a code costs (120 take ten
 * seconds of one core); its wrong tries, by browser for those who have a session, together for those who have none, so that a stranger on
 * the same network stops nobody at work. There are 20 to the 16th codes: at this pace, guessing one takes longer than the world has lasted.
 */
const bounds = { address: 120, session: 10, stranger: 20 }

/** Counts what people do with codes. What it holds is forgotten each minute, and never leaves this process. */
export class CodeRateLimiter {
  #until = 0
  readonly #counts = new Map<string, number>()

  constructor (readonly clock: Clock) {}

  /** One more code is drawn, or tried. Throws (429) when that is too many. */
  spend (request: FastifyRequest): void {
    const now = this.clock().getTime()
    if (now >= this.#until) {
      this.#counts.clear()
      this.#until = now + MINUTE
    }
    const wrong = request.owner === undefined ? bounds.stranger : bounds.session
    if (this.#count(addressOf(request)) >= bounds.address || this.#count(ownerOf(request)) >= wrong) {
      throw Object.assign(new Error('too many codes'), { statusCode: 429 })
    }
    this.#add(addressOf(request))
  }

  /** The code that was tried opened nothing. */
  failed (request: FastifyRequest): void { this.#add(ownerOf(request)) }

  #count (key: string): number { return this.#counts.get(key) ?? 0 }
  #add (key: string): void { this.#counts.set(key, this.#count(key) + 1) }
}

const addressOf = ({ ip }: FastifyRequest): string => `adresse ${normalizeIP(ip, 64)}`
const ownerOf = ({ ip, owner }: FastifyRequest): string => owner ?? `sans session ${normalizeIP(ip, 64)}`
