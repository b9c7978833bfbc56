import { readJson } from '../transport/read-json.js'
import type { Appointments } from './appointments.js'
import type { Place } from './place.js'
import type { PlaceDirectory } from './place-directory.js'
import { isSameInstance } from './hosts.js'
import { isAboutRdv, readEvent } from './rdv-event.js'
import { digestOf, isSigned } from './signature.js'

/** What became of a delivery (`ignored`: of something else than appointments; `broken`: of one, and not as RDV writes it); `status` is the answer: anything but 2xx makes RDV try again for days (contract 4.2). */
export interface Received { status: 204 | 400 | 401, outcome: 'refused' | 'unreadable' | 'ignored' | 'broken' | 'unchanged' | 'kept' }

/** Contract 4.5, steps 1 to 6. Never throws for what was sent. */
export class Receiver {
  constructor (readonly secrets: readonly string[], readonly appointments: Appointments, readonly places: PlaceDirectory) {}

  receive (raw: Uint8Array, signature: unknown): Received {
    if (!isSigned(raw, signature, this.secrets)) return { status: 401, outcome: 'refused' }
    const body = readJson(Buffer.from(raw).toString('utf8'))
    if (body === undefined) return { status: 400, outcome: 'unreadable' }
    const event = readEvent(body, this.appointments.now())
    if (event === undefined) return { status: 204, outcome: isAboutRdv(body) ? 'broken' : 'ignored' }
    const place = this.#placeOf(event.instance, event.organisation)
    // Whatever the domain of the agent who touched it, an appointment is one.
    const kept = this.appointments.record({ ...event, instance: place?.instance ?? event.instance }, digestOf(raw), {
      place: place?.id ?? 'autre', aid: place?.benefits.length === 1 ? place.benefits[0]! : ''
    })
    return { status: 204, outcome: kept ? 'kept' : 'unchanged' }
  }

  /** Numbers of organisations mean something within an instance only. The aid is known when the place serves one. */
  #placeOf (instance: string, organisation: number): Place | undefined {
    return this.places.all.find(place => place.instance !== undefined && isSameInstance(place.instance, instance) && place.organisation?.legacyId === organisation)
  }
}
