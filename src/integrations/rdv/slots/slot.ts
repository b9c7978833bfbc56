import type { Place } from '../place.js'

/** A free time of a place, as the service names it (`startsAt`, ISO 8601 with its offset). */
export interface Slot { startsAt: string, durationInMin: number }
/** One taken: `id` is what changes or cancels it, and says nothing of who comes. */
export interface Booked extends Slot { id: number }

/** Free times on our own pages, for a deployment that may show them (contract 7.4). Days are ISO ("2026-09-15"), both included. Nothing here throws. */
export interface SlotProvider {
  serves (place: Place): boolean
  list (place: Place, from: string, to: string): Promise<Slot[] | 'unavailable'>
  /** The first one from a day on. */
  next (place: Place, from: string): Promise<Slot | 'none' | 'unavailable'>
  /** `unknown`: it may have been taken, nobody can say; never asked again by itself. */
  book (place: Place, slot: Slot): Promise<Booked | 'taken' | 'unavailable' | 'unknown'>
  cancel (place: Place, id: number): Promise<'cancelled' | 'unavailable'>
}
