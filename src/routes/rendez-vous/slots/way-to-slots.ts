import { momentInWords } from '../../../content/appointment-times.js'
import { readSlotTrace, slotTraceName, zoneOfPlace, type Place } from '../../../integrations/rdv/index.js'
import type { Services } from '../../../services.js'
import type { SimulationContext } from '../../simulation/context.js'
import { placeUrl } from './visit.js'

/** What a place's block says of its free times on our pages: the appointment taken there, or the way to take one. Nothing where they are RDV's only. */
export function wayToSlots (place: Place, context: SimulationContext, { rdv }: Services, aid: string) {
  if (!rdv.booking.provider.serves(place)) return {}
  const { booked } = readSlotTrace(context.answers.get(slotTraceName(place.id)))
  const query = aid === '' ? '' : `?aide=${encodeURIComponent(aid)}`
  return booked === undefined
    ? { creneaux: `${placeUrl({ context, place }, 'creneaux')}${query}` }
    : { pris: { quand: momentInWords(booked.startsAt, zoneOfPlace(place)), href: placeUrl({ context, place }) } }
}
