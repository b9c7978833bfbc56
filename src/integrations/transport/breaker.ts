/** After several failures in a row, nothing is asked for a while: a service that is down answers nobody, and we answer at once. */
export class Breaker {
  #failures: number[] = []
  #closedAgain = 0
  #held = 0

  /** `span`: failures older than that (ms) do not count. */
  constructor (readonly now: () => number, readonly threshold = 5, readonly rest = 30_000, readonly span = Infinity) {}

  /** True while it is useless to ask. When the rest is over, one call is let through. */
  get open (): boolean {
    const now = this.now()
    if (now < this.#held) return true
    if (this.#failures.length < this.threshold) return false
    if (now < this.#closedAgain) return true
    this.#closedAgain = now + this.rest
    return false
  }

  succeeded (): void {
    this.#failures = []
  }

  failed (): void {
    const now = this.now()
    this.#failures = [...this.#failures.filter(at => at > now - this.span), now].slice(-this.threshold)
    this.#closedAgain = now + this.rest
  }

  /** The service itself said when to come back. */
  hold (ms: number): void {
    this.#held = Math.max(this.#held, this.now() + ms)
  }
}
