import type { Place } from '../place.js'
import { mainland, wallClock } from '../../../clock.js'
import { zoneOfPlace } from '../time-zones.js'
import { isSameInstance } from '../hosts.js'
import { needsContact } from '../motif-slug.js'
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

  /** By telephone, the service would need a number, and nobody is named to it: chosen on RDV's own site then. */
  serves ({ slots, instance, modes }: Place): boolean {
    return slots && !modes.some(needsContact) && instance !== undefined && isSameInstance(instance, this.access.instance)
  }

  async list (place: Place, from: string, to: string): Promise<Slot[] | 'unavailable'> {
    const zone = zoneOfPlace(place)
    // The service counts days in Paris: elsewhere, those of before and after may hold times of the first and of the last.
    const [first, last] = zone === mainland ? [from, to] : [dayAfter(from, -1), dayAfter(to, 1)]
    const found = await withTimeout(this.#lists.get(`${first} ${last}`, () => this.#client.list(first, last)), this.access.pageTimeout * LIST_SHARE)
    const asked = found?.filter(slot => this.#isAhead(slot, from, zone) && dayOf(slot, zone) <= to)
    return asked === undefined ? 'unavailable' : distinct(asked)
  }

  async next (place: Place, from: string): Promise<Slot | 'none' | 'unavailable'> {
    const found = await withTimeout(this.#nexts.get(from, () => this.#client.next(from)), this.access.pageTimeout * (1 - LIST_SHARE))
    if (found === undefined || found === 'none') return found ?? 'unavailable'
    return this.#isAhead(found, from, zoneOfPlace(place)) ? found : 'unavailable'
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

  #isAhead (slot: Slot, from: string, zone: string): boolean {
    return Date.parse(slot.startsAt) > this.now() && dayOf(slot, zone) >= from
  }

  #forget (): void {
    this.#lists.clear()
    this.#nexts.clear()
  }
}

const dayOf = ({ startsAt }: Slot, zone: string): string => wallClock(new Date(startsAt), zone).slice(0, 10)
const dayAfter = (day: string, count: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)

/** In order, each start once. */
const distinct = (slots: readonly Slot[]): Slot[] =>
  [...new Map(slots.map(slot => [Date.parse(slot.startsAt), slot])).entries()].sort(([a], [b]) => a - b).map(([, slot]) => slot)
