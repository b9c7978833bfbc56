import { SingleFlight } from '../../transport/single-flight.js'
import { withTimeout } from '../../transport/with-timeout.js'
import type { Appointments } from '../appointments.js'
import type { Place } from '../place.js'
import { digestOf } from '../signature.js'
import type { Booked, SlotProvider } from './slot.js'
import { spent, type Chosen, type SlotTrace } from './trace.js'

/** One simulation's choice at one place: where it is read, and written as soon as something is known. */
export interface Ledger { key: string, read: () => Promise<SlotTrace>, keep: (trace: SlotTrace) => Promise<unknown> }

/** Takes, replaces and gives back appointments, each once, and leaves in the trace what is known of it at any time. */
export class Booking {
  readonly #running = new SingleFlight<void>()

  constructor (readonly provider: SlotProvider, readonly appointments: Appointments, readonly pageTimeout: number) {}

  isRunning (key: string): boolean {
    return this.#running.isRunning(key)
  }

  /** A page waits for it as long as it may; it goes on alone, and writes down what came of it. */
  async #run (key: string, work: () => Promise<void>): Promise<void> {
    await withTimeout(this.#running.run(key, work), this.pageTimeout)
  }

  /** `intent`: that of the page which was sent. Sent twice, or when there is nothing to confirm: nothing. */
  confirm (place: Place, ledger: Ledger, intent: string): Promise<void> {
    return this.#run(ledger.key, async () => {
      const trace = await ledger.read()
      const { chosen, booked } = trace
      if (chosen === undefined || trace.used.includes(intent) || booked?.id !== chosen.instead) return
      await this.#book(place, ledger, { ...trace, used: spent(trace, intent) }, chosen)
    })
  }

  async #book (place: Place, ledger: Ledger, before: SlotTrace, chosen: Chosen): Promise<void> {
    const trace: SlotTrace = { ...before, chosen: undefined, taken: undefined, sent: undefined, cancelled: undefined, trouble: undefined }
    // Before it leaves: if nobody is here any more when the answer comes, the page will say that it is not known.
    await ledger.keep({ ...trace, sent: chosen })
    const answer = await this.provider.book(place, chosen)
    if (answer === 'unknown') return
    if (answer === 'taken') return void await ledger.keep({ ...trace, taken: chosen })
    if (answer === 'unavailable') return void await ledger.keep({ ...trace, chosen, trouble: 'booking' })
    const kept: SlotTrace = { ...trace, booked: answer, left: trace.booked ?? trace.left, aid: chosen.aid, times: trace.times + 1 }
    await ledger.keep(kept)
    const former = trace.booked
    this.#count(place, answer, chosen.aid, false, former === undefined)
    if (former !== undefined) await this.#giveBack(place, ledger, kept, former)
  }

  /** The appointment, or the one that it replaced. */
  cancel (place: Place, ledger: Ledger, which: 'booked' | 'left'): Promise<void> {
    return this.#run(ledger.key, async () => {
      const trace = await ledger.read()
      const rdv = trace[which]
      if (rdv !== undefined) await this.#giveBack(place, ledger, trace, rdv)
    })
  }

  async #giveBack (place: Place, ledger: Ledger, trace: SlotTrace, rdv: Booked): Promise<void> {
    const current = rdv.id === trace.booked?.id
    if (await this.provider.cancel(place, rdv.id) !== 'cancelled') {
      return void await ledger.keep({ ...trace, trouble: current ? 'cancelling' : undefined })
    }
    // The one that another has replaced is not an appointment given up.
    this.#count(place, rdv, trace.aid, true, current)
    await ledger.keep(current ? { ...trace, booked: undefined, cancelled: rdv, trouble: undefined } : { ...trace, left: undefined })
  }

  /** As an event would be, so that RDV's own event about it counts nothing twice. */
  #count (place: Place, { id, startsAt }: Booked, aid: string, cancelled: boolean, counted: boolean): void {
    const { instance = '', organisation } = place
    const appointment = { motif: place.about, locationType: place.modes[0] ?? '', startsAt: Date.parse(startsAt), status: cancelled ? 'excused' : 'unknown', cancelled }
    const event = { instance, rdv: id, organisation: organisation?.legacyId ?? 0, destroyed: false, at: this.appointments.now(), appointment }
    this.appointments.record(event, digestOf(Buffer.from(JSON.stringify(event))), { place: place.id, aid }, counted)
  }
}
