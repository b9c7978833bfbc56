import { DemarcheClient, type StateAnswer } from './client.js'
import type { Dossier } from './created.js'
import { compare, type Drift } from './drift.js'
import type { Places } from './encode/index.js'
import { Intents } from '../transport/intents.js'
import type { Loaded } from './load-mappings.js'
import type { Mapping } from './mapping.js'
import { Monitor } from './monitor.js'
import { OwnerRateLimiter } from './owner-rate-limiter.js'
import { canonicalPath, type DemarcheSchema } from './schema.js'
import { Schemas } from './schemas.js'
import { Submissions } from './submissions.js'

/** As src/config.ts reads it. */
export interface PrefillSettings {
  baseUrl: string
  origins: readonly string[]
  enabled: boolean
  redirect: 'direct' | 'page'
  schemaTimeout: number
  postTimeout: number
  schemaTtl: number
  schemaStale: number
  rateMax: number
  rateWindow: number
}
export interface Surroundings { places: Places, now: () => number, secret: Buffer, site: string }

/** A person has read the démarche and accepted its mapping: only then is anything filled, and only then does a page speak for it. */
export const isChecked = ({ number }: Mapping): boolean => number !== undefined

/** Ready to be reviewed, or why only the plain link is left. */
export type Ready = { ok: true, drift: Drift, schema: DemarcheSchema } | { ok: false, why: 'arret' | 'non_verifiee' | 'fermee' | 'indisponible' | 'changee' | 'organisme' }

/** The démarches that we can open already filled: mappings, the service behind them, and what is known of both. */
export class Demarches {
  readonly monitor = new Monitor()
  readonly client: DemarcheClient
  readonly intents: Intents
  readonly submissions: Submissions
  readonly places: Places
  readonly #schemas: Schemas
  readonly #byBenefit: ReadonlyMap<string, Loaded>
  readonly #paths = new Map<string, string>()

  readonly loaded: readonly Loaded[]

  constructor (all: readonly Loaded[], readonly settings: PrefillSettings, { places, now, secret, site }: Surroundings) {
    this.places = places
    this.loaded = all.filter(({ mapping }) => !mapping.draft)
    this.intents = new Intents(secret)
    this.client = new DemarcheClient({ ...settings, userAgent: `simulateur-aides (${site})`, now })
    this.#byBenefit = new Map(this.loaded.flatMap(one => one.mapping.benefit === undefined ? [] : [[one.mapping.benefit, one] as const]))
    this.submissions = new Submissions(this.client, new OwnerRateLimiter(now), (creation, { mapping, count }, ms) => {
      this.monitor.creation(mapping, count, ms, creation)
    }, now)
    this.#schemas = new Schemas({
      fetch: path => this.client.schema(path),
      now,
      ttl: settings.schemaTtl,
      stale: settings.schemaStale,
      onSchema: (path, schema) => {
        this.#paths.set(path, canonicalPath(schema) ?? path)
        for (const { mapping } of this.#at(path)) this.monitor.drift(mapping.id, compare(mapping, schema))
      },
      onFailure: (path, gone) => { for (const { mapping } of this.#at(path)) this.monitor.schemaFailed(mapping.id, gone) }
    })
  }

  find (id: string): Loaded | undefined {
    return this.loaded.find(({ mapping }) => mapping.id === id)
  }

  forAid (aid: string): Loaded | undefined {
    return this.#byBenefit.get(aid)
  }

  /** The démarche without anything filled; its canonical path, once known. */
  plainLink ({ path }: Mapping): string {
    return `${this.settings.baseUrl}/commencer/${this.#paths.get(path) ?? path}`
  }

  async ready ({ mapping, copy }: Loaded): Promise<Ready> {
    if (!this.settings.enabled) return { ok: false, why: 'arret' }
    if (!isChecked(mapping)) return { ok: false, why: 'non_verifiee' }
    const found = await this.#schemas.get(mapping.path, copy)
    if (found.schema === undefined) return { ok: false, why: found.gone ? 'fermee' : 'indisponible' }
    if (found.stale) this.monitor.staleServed(mapping.id)
    const drift = compare(mapping, found.schema)
    if (!drift.off) return { ok: true, drift, schema: found.schema }
    return { ok: false, why: drift.findings.some(({ code }) => code === 'pour_organisme') ? 'organisme' : 'changee' }
  }

  /** The démarche answered that it is not there. */
  lost ({ path }: Mapping): void {
    this.#schemas.forget(path)
  }

  state (number: number, dossier: Dossier): Promise<StateAnswer> {
    return this.client.state(number, dossier)
  }

  /** Looks at every démarche, one after the other, so that drift is seen before a person meets it (contract 9.3). */
  async refreshAll (): Promise<void> {
    for (const { mapping } of this.loaded) await this.#schemas.refresh(mapping.path)
  }

  #at (path: string): Loaded[] {
    return this.loaded.filter(({ mapping }) => mapping.path === path)
  }
}
