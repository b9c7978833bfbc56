import type { FastifyRequest } from 'fastify'
import type { Clock } from '../../clock.js'
import { TooMany } from '../../refusals.js'

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

  /** One more code is drawn. Throws (429) when that is too many. */
  draw (request: FastifyRequest): void {
    this.#newMinute()
    this.#check(request)
    this.#add(addressOf(request), 1)
  }

  /** One more code is tried: wrong until it is known to be right (`right`), or a hundred sent at once would all be tried. Throws (429) when that is too many. */
  attempt (request: FastifyRequest): { right (): void } {
    this.draw(request)
    const [owner, until] = [ownerOf(request), this.#until]
    this.#add(owner, 1)
    return { right: () => { if (until === this.#until) this.#add(owner, -1) } }
  }

  #newMinute (): void {
    const now = this.clock().getTime()
    if (now < this.#until) return
    this.#counts.clear()
    this.#until = now + MINUTE
  }

  #check (request: FastifyRequest): void {
    const wrong = request.owner === undefined ? bounds.stranger : bounds.session
    if (this.#count(addressOf(request)) < bounds.address && this.#count(ownerOf(request)) < wrong) return
    throw new TooMany('codes', Math.ceil((this.#until - this.clock().getTime()) / 1000))
  }

  #count (key: string): number { return this.#counts.get(key) ?? 0 }
  #add (key: string, by: number): void { this.#counts.set(key, this.#count(key) + by) }
}

const addressOf = ({ network }: FastifyRequest): string => `adresse ${network}`
const ownerOf = ({ network, owner }: FastifyRequest): string => owner ?? `sans session ${network}`
