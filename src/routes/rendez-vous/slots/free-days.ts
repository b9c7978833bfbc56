import { dayOf, daysAfter, hourInWords, momentInWords, weekdayInWords } from '../../../content/appointment-times.js'
import { zoneOfPlace, type Place, type Slot, type SlotProvider } from '../../../integrations/rdv/index.js'
import { valueOf } from './slot-choice.js'

/** Asked at once; the service takes 31 days at most. */
const ASKED = 14
const SHOWN = 5

interface Choice { valeur: string, libelle: string }
interface Day { id: string, nom: string, titre: string, options: Choice[] }
/** `plus_tard`: where the next days start. */
export interface FreeDays { jours: Day[], plus_tard?: { jour: string, libelle: string } }

/** The first days that have free times, from one on. Undefined: nobody says. */
export async function freeDays (provider: SlotProvider, place: Place, from: string): Promise<FreeDays | undefined> {
  const zone = zoneOfPlace(place)
  const slots = await provider.list(place, from, daysAfter(from, ASKED - 1))
  if (slots === 'unavailable') return undefined
  if (slots.length === 0) return later(provider, place, daysAfter(from, ASKED))
  const days = [...new Set(slots.map(({ startsAt }) => dayOf(startsAt, zone)))]
  const next = days[SHOWN] ?? daysAfter(from, ASKED)
  const shown = days.slice(0, SHOWN).map((day, rank) => dayView(day, slots.filter(({ startsAt }) => dayOf(startsAt, zone) === day), zone, rank))
  return { jours: shown, plus_tard: { jour: next, libelle: `Voir plus tard, à partir du ${weekdayInWords(next)}` } }
}

/** Nothing in these days: the first time after them, if there is one. */
async function later (provider: SlotProvider, place: Place, from: string): Promise<FreeDays | undefined> {
  const zone = zoneOfPlace(place)
  const slot = await provider.next(place, from)
  if (slot === 'unavailable') return { jours: [], plus_tard: { jour: from, libelle: `Voir plus tard, à partir du ${weekdayInWords(from)}` } }
  return slot === 'none' ? { jours: [] } : { jours: [], plus_tard: { jour: dayOf(slot.startsAt, zone), libelle: `Voir plus tard : le premier créneau est le ${momentInWords(slot.startsAt, zone)}` } }
}

const dayView = (day: string, slots: readonly Slot[], zone: string, rank: number): Day => ({
  id: rank === 0 ? 'creneau' : `creneau-${day}`,
  nom: 'creneau',
  titre: weekdayInWords(day),
  options: slots.map(slot => ({ valeur: valueOf(slot), libelle: hourInWords(slot.startsAt, zone) }))
})
