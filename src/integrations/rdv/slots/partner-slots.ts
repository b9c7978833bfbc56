import type { Place } from '../place.js'
import { parisWallClock } from '../rdv-time.js'
import { PartnerClient, type Access } from './partner-client.js'
import { TtlCache } from '../../transport/ttl-cache.js'
import { withTimeout } from '../../transport/with-timeout.js'
import type { Booked, Slot, SlotProvider } from './slot.js'

const FRESH = 30_000
const MOST = 100
/** One after the other, on a page without a free time: most of its time for the list. */
const LIST_SHARE = 2 / 3

/** `pageTimeout`: how long a page waits for the service (ms), whatever it needs of it. */
export interface Agreement extends Access { pageTimeout: number }

/** The partner API, for the places whose free times its key opens. What it says is checked: an answer beside the question is no answer. */
export class PartnerSlots implements SlotProvider {
  readonly #client: PartnerClient
  readonly #lists: TtlCache<Slot[]>
  readonly #nexts: TtlCache<Slot | 'none'>

  constructor (readonly access: Agreement, readonly now: () => number) {
    this.#client = new PartnerClient(access, now)
    this.#lists = new TtlCache({ now, fresh: FRESH, most: MOST })
    this.#nexts = new TtlCache({ now, fresh: FRESH, most: MOST })
  }

  serves ({ slots, instance }: Place): boolean {
    return slots && instance === this.access.instance
  }

  async list (_place: Place, from: string, to: string): Promise<Slot[] | 'unavailable'> {
    const found = await withTimeout(this.#lists.get(`${from} ${to}`, () => this.#client.list(from, to)), this.access.pageTimeout * LIST_SHARE)
    const asked = found?.filter(slot => this.#isAhead(slot, from) && dayOf(slot) <= to)
    return asked === undefined ? 'unavailable' : distinct(asked)
  }

  async next (_place: Place, from: string): Promise<Slot | 'none' | 'unavailable'> {
    const found = await withTimeout(this.#nexts.get(from, () => this.#client.next(from)), this.access.pageTimeout * (1 - LIST_SHARE))
    if (found === undefined || found === 'none') return found ?? 'unavailable'
    return this.#isAhead(found, from) ? found : 'unavailable'
  }

  async book (_place: Place, { startsAt }: Slot): Promise<Booked | 'taken' | 'unavailable' | 'unknown'> {
    const rdv = await this.#client.book(startsAt)
    this.#forget()
    if (typeof rdv === 'string') return rdv
    return rdv.starts_at === Date.parse(startsAt) && rdv.status === 'unknown' ? { id: rdv.id, startsAt, durationInMin: rdv.duration_in_min } : 'unknown'
  }

  async cancel (_place: Place, id: number): Promise<'cancelled' | 'unavailable'> {
    const done = await this.#client.cancel(id)
    this.#forget()
    return done ? 'cancelled' : 'unavailable'
  }

  #isAhead (slot: Slot, from: string): boolean {
    return Date.parse(slot.startsAt) > this.now() && dayOf(slot) >= from
  }

  #forget (): void {
    this.#lists.clear()
    this.#nexts.clear()
  }
}

const dayOf = ({ startsAt }: Slot): string => parisWallClock(new Date(startsAt)).slice(0, 10)

/** In order, each start once. */
const distinct = (slots: readonly Slot[]): Slot[] =>
  [...new Map(slots.map(slot => [Date.parse(slot.startsAt), slot])).entries()].sort(([a], [b]) => a - b).map(([, slot]) => slot)
