import { setTimeout } from 'node:timers/promises'

const LONGEST_WAIT = 3000

/** At most `max` passages per `window` ms, for everybody together: DS counts our server as one address (contract 0.2, decision 7). */
export class RateLimiter {
  readonly #passages: number[] = []

  constructor (readonly now: () => number, readonly max: number, readonly window: number) {}

  /** Waits for a slot, in order; false when there is none within three seconds. */
  async pass (): Promise<boolean> {
    const at = this.now()
    const wait = this.#next(at) - at
    if (wait > LONGEST_WAIT) return false
    // Booked before waiting, so that whoever comes next waits for the slot that follows.
    this.#passages.push(at + wait)
    if (wait > 0) await setTimeout(wait)
    return true
  }

  #next (at: number): number {
    while (this.#passages.length > 0 && this.#passages[0]! <= at - this.window) this.#passages.shift()
    const full = this.#passages.length >= this.max ? this.#passages.at(-this.max)! + this.window : at
    return Math.max(at, full)
  }
}
