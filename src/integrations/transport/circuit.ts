import { BrokenCircuitError, circuitBreaker, ConsecutiveBreaker, handleAll, IsolatedCircuitError, type IBackoffFactory, type IDisposable } from 'cockatiel'

const FAILURES = 5
const REST = 30_000

/** Nothing was sent, because the service has just failed too often, or asked to be left alone until later (`held`). */
export class CircuitOpen extends Error {
  override readonly name = 'CircuitOpen'
  constructor (readonly held: boolean) {
    super(held ? 'held' : 'open')
  }
}

/**
 * A service that is down answers nobody, and we answer at once: after five failures in a row nothing is asked for half a minute, then one
 * call is let through. Held for longer by a service that says when to come back.
 */
export class Circuit {
  readonly #policy
  #held: { until: number, handle: IDisposable } | undefined

  constructor (readonly now: () => number) {
    // The rest is counted on the clock that we are given.
    const rest = (): IBackoffFactory<unknown> & { duration: number } => {
      const until = now() + REST
      return { next: rest, get duration () { return now() < until ? Infinity : 0 } }
    }
    this.#policy = circuitBreaker(handleAll, { breaker: new ConsecutiveBreaker(FAILURES), halfOpenAfter: { next: rest } })
  }

  /** Throws what the attempt throws, or CircuitOpen. */
  async attempt (attempt: () => Promise<void>): Promise<void> {
    if (this.#held !== undefined && this.now() >= this.#held.until) this.#release()
    try {
      await this.#policy.execute(attempt)
    } catch (error) {
      if (error instanceof IsolatedCircuitError) throw new CircuitOpen(true)
      if (error instanceof BrokenCircuitError) throw new CircuitOpen(false)
      throw error
    }
  }

  hold (ms: number): void {
    const until = Math.max(this.#held?.until ?? 0, this.now() + ms)
    this.#held = { until, handle: this.#held?.handle ?? this.#policy.isolate() }
  }

  #release (): void {
    this.#held?.handle.dispose()
    this.#held = undefined
  }
}
