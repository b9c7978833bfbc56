const MAX = 5
const WINDOW = 10 * 60_000

/** Files that one browser may have made: nobody spends alone what DS allows us for everybody (contract 9.7). */
export class OwnerRateLimiter {
  readonly #taken = new Map<string, number[]>()

  constructor (readonly now: () => number) {}

  take (owner: string): boolean {
    const since = this.now() - WINDOW
    for (const [name, times] of this.#taken) if (times.at(-1)! <= since) this.#taken.delete(name)
    const recent = (this.#taken.get(owner) ?? []).filter(time => time > since)
    if (recent.length >= MAX) return false
    this.#taken.set(owner, [...recent, this.now()])
    return true
  }
}
