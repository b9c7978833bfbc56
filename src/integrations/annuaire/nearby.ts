import { Breaker } from '../transport/breaker.js'
import { exchange } from '../transport/exchange.js'
import { directoryUrl, readDirectory } from './directory.js'
import { inclusionUrl, readInclusion } from './inclusion.js'
import { isKind, type Office } from './office.js'

export interface OfficeSettings { enabled: boolean, baseUrl: string, inclusionUrl: string, inclusionToken?: string | undefined }
export interface Where { commune: string, departement: string }
/** `at`: when the directories said it. */
export interface NearbyOffices { offices: Office[], at: number }

/** A page waits for them: all of it must answer within a second. */
const TIMEOUT = 600
const FRESH = 24 * 3_600_000
const STALE = 7 * FRESH
const MOST = 500

/** The offices around a commune, from both public directories. Neither learns more than a commune. */
export class OfficeDirectory {
  readonly #breakers: readonly [Breaker, Breaker]
  readonly #kept = new Map<string, NearbyOffices>()
  readonly #asking = new Map<string, Promise<NearbyOffices | undefined>>()

  constructor (readonly settings: OfficeSettings, readonly now: () => number) {
    this.#breakers = [new Breaker(now), new Breaker(now)]
  }

  /** Undefined: the directory does not answer and nothing recent is kept. Never throws for what it does. */
  async find (where: Where, wanted: readonly string[]): Promise<NearbyOffices | undefined> {
    const kinds = [...new Set(wanted)].filter(isKind).sort()
    if (!this.settings.enabled || kinds.length === 0) return undefined
    const key = [where.commune, ...kinds].join()
    const kept = this.#kept.get(key)
    if (kept !== undefined && this.now() - kept.at < FRESH) return kept
    const asking = this.#asking.get(key) ?? this.#ask(where, kinds).finally(() => { this.#asking.delete(key) })
    this.#asking.set(key, asking)
    const found = await asking
    if (found !== undefined) this.#keep(key, found)
    return found ?? (kept !== undefined && this.now() - kept.at < STALE ? kept : undefined)
  }

  async #ask (where: Where, kinds: readonly string[]): Promise<NearbyOffices | undefined> {
    const { baseUrl, inclusionUrl: inclusionBase, inclusionToken } = this.settings
    const structures = inclusionToken === undefined ? undefined : inclusionUrl(inclusionBase, where.departement, kinds)
    const [directory, inclusion] = await Promise.all([
      this.#get(0, directoryUrl(baseUrl, where, kinds), {}, body => readDirectory(body, kinds)),
      structures === undefined ? undefined
        : this.#get(1, structures, { authorization: `Bearer ${inclusionToken}` }, body => readInclusion(body, where.commune, kinds))
    ])
    if (directory === undefined && inclusion === undefined) return undefined
    return { offices: withoutTwins([...directory ?? [], ...inclusion ?? []]), at: this.now() }
  }

  async #get (rank: 0 | 1, url: string, headers: Record<string, string>, read: (body: unknown) => Office[] | undefined): Promise<Office[] | undefined> {
    const breaker = this.#breakers[rank]
    if (breaker.open) return undefined
    try {
      const { status, text } = await exchange({ method: 'GET', url, headers: { accept: 'application/json', ...headers }, timeout: TIMEOUT })
      const offices = status === 200 ? read(JSON.parse(text)) : undefined
      if (offices === undefined) breaker.failed()
      else breaker.succeeded()
      return offices
    } catch {
      breaker.failed()
      return undefined
    }
  }

  #keep (key: string, found: NearbyOffices): void {
    this.#kept.delete(key)
    this.#kept.set(key, found)
    if (this.#kept.size > MOST) this.#kept.delete(this.#kept.keys().next().value!)
  }
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z\d]/g, '')

/** The same office in both: the first one, completed by what only the second one says. */
function withoutTwins (offices: readonly Office[]): Office[] {
  const byPlace = new Map<string, Office>()
  for (const office of offices) {
    const key = [office.kind, plain(office.name), office.commune].join()
    const twin = byPlace.get(key)
    byPlace.set(key, twin === undefined ? office : {
      ...office, ...Object.fromEntries(Object.entries(twin).filter(([, value]) => value !== undefined && value !== '')),
      hours: twin.hours.length > 0 ? twin.hours : office.hours
    } as Office)
  }
  return [...byPlace.values()]
}
