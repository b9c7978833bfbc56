import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { Busy, TooMany } from '../refusals.js'
import type { PdfDocument } from './document.js'

/** `waiting`: files asked for and not yet given, by everybody, and by one person. */
export interface PdfBounds { threads: number, waiting: number, each: number }

/** One core is left to the pages. */
const bounds: PdfBounds = { threads: Math.min(4, Math.max(1, availableParallelism() - 1)), waiting: 24, each: 3 }
/** A file takes a sixth of a second, and a thread two seconds to start: after that long, something is broken. */
const LONGEST = 60_000

const fromSources = import.meta.url.endsWith('.ts')

/**
 * Files are made in threads, so that nobody's page waits for somebody else's file; a bounded number of them wait their turn.
 * Threads start at the first need, or at `warm`, and again after a crash.
 */
export class PdfPool {
  readonly #bounds: PdfBounds
  readonly #asked = new Map<string, number>()
  #waiting = 0
  #opened: Piscina<PdfDocument, Uint8Array> | undefined

  #report: (error: unknown) => void = () => {}

  constructor (given: Partial<PdfBounds> = {}) {
    this.#bounds = { ...bounds, ...given }
  }

  /** Who hears of a thread that died (the log). */
  onFault (report: (error: unknown) => void): void { this.#report = report }

  /** Files asked for and not yet given. */
  get waiting (): number { return this.#waiting }

  /** Starts the threads, which make a first file for nobody. */
  warm (): void { this.#pool() }

  /** `document` is asked only of who is served. Throws Busy when too many wait, TooMany when `person` alone has asked for several. */
  async make (person: string, document: () => PdfDocument | Promise<PdfDocument>): Promise<Uint8Array> {
    const mine = this.#asked.get(person) ?? 0
    if (mine >= this.#bounds.each) throw new TooMany('files for one person', 5)
    if (this.#waiting >= this.#bounds.waiting) throw new Busy('files')
    this.#waiting++
    this.#asked.set(person, mine + 1)
    try {
      return await this.#pool().run(await document(), { signal: AbortSignal.timeout(LONGEST) })
    } catch (error) {
      throw error instanceof Error && error.name === 'AbortError' ? new Busy('files') : error
    } finally {
      this.#waiting--
      const left = this.#asked.get(person)! - 1
      if (left === 0) this.#asked.delete(person)
      else this.#asked.set(person, left)
    }
  }

  async close (): Promise<void> {
    await this.#opened?.destroy()
  }

  #pool (): Piscina<PdfDocument, Uint8Array> {
    if (this.#opened !== undefined) return this.#opened
    const pool = new Piscina<PdfDocument, Uint8Array>({
      filename: fileURLToPath(new URL(fromSources ? 'from-sources.mjs' : 'worker.js', import.meta.url)),
      minThreads: this.#bounds.threads,
      maxThreads: this.#bounds.threads,
      // On one core, the system serves pages first.
      niceIncrement: 10
    })
    // A thread that dies fails who waited for it; another takes its place.
    pool.on('error', (error: unknown) => { this.#report(error) })
    this.#opened = pool
    return pool
  }
}
