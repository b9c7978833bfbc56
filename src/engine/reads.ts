import type { Parameter } from './parameter.js'

/**
 * The overdue figures that a computation read, and the other computations that it asked: theirs are not copied, since a notion is asked
 * thousands of times in an evaluation.
 */
class Reads {
  readonly #figures = new Set<Parameter>()
  readonly #asked = new Set<Reads>()

  read (figure: Parameter): void { this.#figures.add(figure) }
  ask (other: Reads): void { this.#asked.add(other) }

  /** Each figure once, by path. */
  list (): readonly Parameter[] {
    const figures = new Set<Parameter>()
    const all = new Set<Reads>([this])
    // A set gives what is added while it is gone through.
    for (const reads of all) {
      for (const figure of reads.#figures) figures.add(figure)
      for (const other of reads.#asked) all.add(other)
    }
    return [...figures].sort((a, b) => a.path < b.path ? -1 : 1)
  }
}
export type { Reads }

const none: readonly Parameter[] = []

/** Notes what is read by the computations of one calculation, each inside the one that asked it. */
export class ReadingWatch {
  /** Of the computation that runs now; made at its first overdue figure, since most read none. */
  #now: Reads | undefined

  read (figure: Parameter): void { (this.#now ??= new Reads()).read(figure) }

  /** The result of a computation that ran earlier is read. */
  readAgain (reads: Reads | undefined): void { if (reads !== undefined) (this.#now ??= new Reads()).ask(reads) }

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

  /** The overdue figures that the computation that runs now has read so far. */
  list (): readonly Parameter[] { return this.#now?.list() ?? none }
}
