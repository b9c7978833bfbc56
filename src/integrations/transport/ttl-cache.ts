import { SingleFlight } from './single-flight.js'

/** `fresh`: how long an answer serves without asking again; `stale`: how long it serves when nothing better comes (ms). */
export interface TtlCacheOptions { now: () => number, fresh: number, stale?: number, most: number }
interface Entry<T> { answer: T, at: number }

/** Answers kept for a while: people who ask the same ask once. One that comes too late for its page is there for the next. */
export class TtlCache<T> {
  readonly #kept = new Map<string, Entry<T>>()
  readonly #asking = new SingleFlight<T | undefined>()
  #generation = 0

  constructor (readonly options: TtlCacheOptions) {}

  /** Undefined: no answer. */
  async get (key: string, ask: () => Promise<T | undefined>): Promise<T | undefined> {
    const { fresh, stale = fresh } = this.options
    const kept = this.#kept.get(key)
    if (kept !== undefined && this.#age(kept) < fresh) return kept.answer
    const answer = await this.#asking.run(key, () => this.#ask(key, ask))
    return answer ?? (kept !== undefined && this.#age(kept) < stale ? kept.answer : undefined)
  }

  clear (): void {
    this.#generation++
    this.#kept.clear()
    this.#asking.clear()
  }

  async #ask (key: string, ask: () => Promise<T | undefined>): Promise<T | undefined> {
    const generation = this.#generation
    const answer = await ask()
    // Cleared meanwhile: what it says may be of before.
    if (answer !== undefined && generation === this.#generation) this.#keep(key, answer)
    return answer
  }

  #age ({ at }: Entry<T>): number {
    return this.options.now() - at
  }

  #keep (key: string, answer: T): void {
    this.#kept.delete(key)
    this.#kept.set(key, { answer, at: this.options.now() })
    if (this.#kept.size > this.options.most) this.#kept.delete(this.#kept.keys().next().value!)
  }
}
