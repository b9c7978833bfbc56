import { readJson } from '../transport/read-json.js'
import type { Appointments } from './appointments.js'
import type { PlaceDirectory } from './place-directory.js'
import { readEvent } from './rdv-event.js'
import { digestOf, isSigned } from './signature.js'

/** What became of a delivery; `status` is the answer: anything but 2xx makes RDV try again for days (contract 4.2). */
export interface Received { status: 204 | 400 | 401, outcome: 'refused' | 'unreadable' | 'ignored' | 'unchanged' | 'kept' }

/** Contract 4.5, steps 1 to 6. Never throws for what was sent. */
export class Receiver {
  constructor (readonly secrets: readonly string[], readonly appointments: Appointments, readonly places: PlaceDirectory) {}

  receive (raw: Uint8Array, signature: unknown): Received {
    if (!isSigned(raw, signature, this.secrets)) return { status: 401, outcome: 'refused' }
    const body = readJson(Buffer.from(raw).toString('utf8'))
    if (body === undefined) return { status: 400, outcome: 'unreadable' }
    const event = readEvent(body, this.appointments.now())
    if (event === undefined) return { status: 204, outcome: 'ignored' }
    const kept = this.appointments.record(event, digestOf(raw), this.#placeOf(event.instance, event.organisation))
    return { status: 204, outcome: kept ? 'kept' : 'unchanged' }
  }

  /** Numbers of organisations mean something within an instance only. The aid is known when the place serves one. */
  #placeOf (instance: string, organisation: number): { place: string, aid: string } {
    const place = this.places.all.find(place => place.instance === instance && place.organisation?.legacyId === organisation)
    return { place: place?.id ?? 'autre', aid: place?.benefits.length === 1 ? place.benefits[0]! : '' }
  }
}
