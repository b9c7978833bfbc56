/** Repeatable draws: the same seed gives the same households. */
export class Draw {
  #state: number

  constructor (seed: number) {
    this.#state = seed >>> 0
  }

  /** Between 0 and 1 (mulberry32). */
  next (): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  chance (probability: number): boolean {
    return this.next() < probability
  }

  /** A whole number from `low` to `high`, both possible. */
  between (low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1))
  }

  one<T> (list: readonly T[]): T {
    return list[this.between(0, list.length - 1)]!
  }

  /** One of the keys, as likely as its weight. */
  weighted (weights: Readonly<Record<string, number>>): string {
    const entries = Object.entries(weights)
    let left = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [key, weight] of entries) if ((left -= weight) < 0) return key
    return entries.at(-1)![0]
  }
}
