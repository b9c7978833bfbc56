import type { SchemaAnswer } from './client.js'
import type { DemarcheSchema } from './schema.js'

const NOT_FOUND_KEPT = 5 * 60_000
const RETRY = 15_000
const SEEN_ALIVE = 7 * 86_400_000

export type Found = { schema: DemarcheSchema, stale: boolean } | { schema: undefined, gone: boolean }
interface Entry { schema?: DemarcheSchema, fetched: number, gone: number, tried: number, running?: Promise<void> }

export interface SchemasOptions {
  fetch: (path: string) => Promise<SchemaAnswer>
  now: () => number
  ttl: number
  stale: number
  /** Told of each schema as it comes, and of each failure. */
  onSchema: (path: string, schema: DemarcheSchema) => void
  onFailure: (path: string, gone: boolean) => void
}

/** The démarches' schemas (contract 9.3): fresh ten minutes, then stale for a day while one refresh at a time runs. */
export class Schemas {
  readonly #entries = new Map<string, Entry>()

  constructor (readonly options: SchemasOptions) {}

  /** `copy`: the accepted schema, the last resort while the démarche was seen alive in the last seven days. */
  async get (path: string, copy?: DemarcheSchema): Promise<Found> {
    const entry = this.#entry(path)
    const age = this.options.now() - entry.fetched
    if (this.#isGone(entry)) return { schema: undefined, gone: true }
    if (entry.schema !== undefined && age < this.options.ttl) return { schema: entry.schema, stale: false }
    const refresh = this.#refresh(path, entry)
    if (entry.schema === undefined || age >= this.options.stale) await refresh
    return this.#best(entry, copy)
  }

  /** Asks now, whatever is known: for the daily round and for the maintainer. */
  async refresh (path: string): Promise<Found> {
    const entry = this.#entry(path)
    entry.tried = -Infinity
    await this.#refresh(path, entry)
    return this.#best(entry)
  }

  /** The POST says that the démarche is not there: what we thought of it is wrong (contract 9.6, 404). */
  forget (path: string): void {
    const entry = this.#entry(path)
    delete entry.schema
    entry.gone = this.options.now()
  }

  #entry (path: string): Entry {
    const entry = this.#entries.get(path) ?? { fetched: -Infinity, gone: -Infinity, tried: -Infinity }
    this.#entries.set(path, entry)
    return entry
  }

  #isGone (entry: Entry): boolean {
    return this.options.now() - entry.gone < NOT_FOUND_KEPT
  }

  #best (entry: Entry, copy?: DemarcheSchema): Found {
    const age = this.options.now() - entry.fetched
    if (this.#isGone(entry)) return { schema: undefined, gone: true }
    if (entry.schema !== undefined && age < this.options.stale) return { schema: entry.schema, stale: age >= this.options.ttl }
    if (copy !== undefined && age < SEEN_ALIVE) return { schema: copy, stale: true }
    return { schema: undefined, gone: false }
  }

  #refresh (path: string, entry: Entry): Promise<void> {
    if (this.options.now() - entry.tried < RETRY) return entry.running ?? Promise.resolve()
    entry.tried = this.options.now()
    entry.running = this.options.fetch(path).then(answer => {
      if (answer.ok) {
        Object.assign(entry, { schema: answer.schema, fetched: this.options.now(), gone: -Infinity })
        this.options.onSchema(path, answer.schema)
      } else {
        if (answer.gone) Object.assign(entry, { schema: undefined, gone: this.options.now() })
        this.options.onFailure(path, answer.gone)
      }
    }).finally(() => { delete entry.running })
    return entry.running
  }
}
