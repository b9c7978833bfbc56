import type { Parameter } from './parameter.js'

/** A set of figures, one bit for each: a notion is asked thousands of times in an evaluation, and what it read is added each time. */
export type Reads = number[]
const BITS = 32

const none: readonly Parameter[] = []

/** Notes the overdue figures that the computations of one calculation read, each inside the one that asked it. */
export class ReadingWatch {
  /** Every figure read so far, at its rank. */
  readonly #figures: Parameter[] = []
  readonly #ranks = new Map<Parameter, number>()
  /** What the computation that runs now has read; made at its first overdue figure, since most read none. */
  #now: Reads | undefined

  read (figure: Parameter): void {
    let rank = this.#ranks.get(figure)
    if (rank === undefined) this.#ranks.set(figure, rank = this.#figures.push(figure) - 1)
    const reads = this.#now ??= []
    const word = Math.floor(rank / BITS)
    while (reads.length <= word) reads.push(0)
    reads[word]! |= 1 << rank % BITS
  }

  /** The result of a computation that ran earlier is read. */
  readAgain (reads: Reads | undefined): void {
    if (reads === undefined) return
    const now = this.#now
    if (now === undefined) {
      this.#now = reads.slice()
      return
    }
    while (now.length < reads.length) now.push(0)
    for (let word = 0; word < reads.length; word++) now[word]! |= reads[word]!
  }

  /** A computation begins; what it returns is for `end`. */
  begin (): Reads | undefined {
    const outer = this.#now
    this.#now = undefined
    return outer
  }

  /** A computation ends: what it read was read by the one that asked it. */
  end (outer: Reads | undefined): Reads | undefined {
    const inner = this.#now
    this.#now = outer
    this.readAgain(inner)
    return inner
  }

  /** The overdue figures that the computation that runs now has read so far, by path. */
  list (): readonly Parameter[] {
    const now = this.#now
    if (now === undefined) return none
    const read = this.#figures.filter((_, rank) => ((now[Math.floor(rank / BITS)] ?? 0) & 1 << rank % BITS) !== 0)
    return read.sort((a, b) => a.path < b.path ? -1 : 1)
  }
}
