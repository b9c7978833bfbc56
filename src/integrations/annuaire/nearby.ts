import { HttpClient, NoAnswer } from '../transport/http-client.js'
import { TtlCache } from '../transport/ttl-cache.js'
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
  readonly #directory: HttpClient
  readonly #inclusion: HttpClient
  readonly #kept: TtlCache<NearbyOffices>

  constructor (readonly settings: OfficeSettings, readonly now: () => number) {
    this.#directory = new HttpClient({ now })
    this.#inclusion = new HttpClient({ now })
    this.#kept = new TtlCache({ now, fresh: FRESH, stale: STALE, most: MOST })
  }

  /** Undefined: the directory does not answer and nothing recent is kept. Never throws for what it does. */
  async find (where: Where, wanted: readonly string[]): Promise<NearbyOffices | undefined> {
    const kinds = [...new Set(wanted)].filter(isKind).sort()
    if (!this.settings.enabled || kinds.length === 0) return undefined
    return this.#kept.get([where.commune, ...kinds].join(), () => this.#ask(where, kinds))
  }

  async #ask (where: Where, kinds: readonly string[]): Promise<NearbyOffices | undefined> {
    const { baseUrl, inclusionUrl: inclusionBase, inclusionToken } = this.settings
    const structures = inclusionToken === undefined ? undefined : inclusionUrl(inclusionBase, where.departement, kinds)
    const [directory, inclusion] = await Promise.all([
      this.#get(this.#directory, directoryUrl(baseUrl, where, kinds), {}, body => readDirectory(body, kinds)),
      structures === undefined ? undefined
        : this.#get(this.#inclusion, structures, { authorization: `Bearer ${inclusionToken}` }, body => readInclusion(body, where.commune, kinds))
    ])
    if (directory === undefined && inclusion === undefined) return undefined
    return { offices: withoutTwins([...directory ?? [], ...inclusion ?? []]), at: this.now() }
  }

  async #get (client: HttpClient, url: string, headers: Record<string, string>, read: (body: unknown) => Office[] | undefined): Promise<Office[] | undefined> {
    const answer = await client.send({ method: 'GET', url, headers: { accept: 'application/json', ...headers }, timeout: TIMEOUT })
    return answer instanceof NoAnswer || answer.status !== 200 ? undefined : read(answer.json)
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
