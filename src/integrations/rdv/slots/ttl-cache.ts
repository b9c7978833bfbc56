import { withTimeout } from '../../transport/with-timeout.js'

const FRESH = 30_000
const MOST = 100

/** Answers kept for half a minute: people who look at the same days ask once. One that comes too late for its page is there for the next. */
export class TtlCache<T> {
  readonly #kept = new Map<string, { answer: T, at: number }>()
  readonly #asking = new Map<string, Promise<T | undefined>>()

  constructor (readonly now: () => number, readonly pageTimeout: number) {}

  /** Undefined: no answer, or not in time. */
  async get (key: string, ask: () => Promise<T | undefined>): Promise<T | undefined> {
    const kept = this.#kept.get(key)
    if (kept !== undefined && this.now() - kept.at < FRESH) return kept.answer
    const asking = this.#asking.get(key) ?? this.#ask(key, ask)
    return withTimeout(asking, this.pageTimeout)
  }

  clear (): void {
    this.#kept.clear()
    this.#asking.clear()
  }

  #ask (key: string, ask: () => Promise<T | undefined>): Promise<T | undefined> {
    const asking = ask().then(answer => {
      // Cleared meanwhile: what it says may be of before.
      if (answer !== undefined && this.#asking.get(key) === asking) this.#keep(key, answer)
      return answer
    }).finally(() => {
      if (this.#asking.get(key) === asking) this.#asking.delete(key)
    })
    this.#asking.set(key, asking)
    return asking
  }

  #keep (key: string, answer: T): void {
    this.#kept.delete(key)
    this.#kept.set(key, { answer, at: this.now() })
    if (this.#kept.size > MOST) this.#kept.delete(this.#kept.keys().next().value!)
  }
}
