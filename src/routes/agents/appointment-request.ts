import { z } from 'zod'
import type { AgentConnection, Place } from '../../integrations/rdv/index.js'
import type { Services } from '../../services.js'
import { placeView } from '../rendez-vous/place-view.js'
import { simulationUrl } from '../simulation/address.js'

/** What an agent came for: an appointment at that place, for that aid, from that simulation. Nothing of the person. */
export interface AppointmentRequest { simulation: string, place: Place, aid: string }
/** As addresses and forms name it. */
export const requestNames = z.object({ simulation: z.string().optional(), lieu: z.string().optional(), aide: z.string().optional() })
export type RequestNames = z.infer<typeof requestNames>

const isId = (value: string | undefined): value is string => value !== undefined && /^[\w-]{1,64}$/.test(value)

/** Undefined: no such place, or one that is not for this application. */
export function readAppointmentRequest ({ simulation, lieu, aide }: RequestNames, { rdv, catalogue }: Services, agents: AgentConnection): AppointmentRequest | undefined {
  const place = lieu !== undefined ? rdv.places.find(lieu) : undefined
  if (place === undefined || !agents.serves(place) || !isId(simulation)) return undefined
  return { simulation, place, aid: catalogue.aids.find(({ id }) => id === aide)?.id ?? '' }
}

export const namesOf = ({ simulation, place, aid }: AppointmentRequest) => ({ simulation, lieu: place.id, aide: aid })
export const appointmentRequestUrl = (page: 'connexion' | 'plans', appointment: AppointmentRequest): string => `/agents/rdv/${page}?${new URLSearchParams(namesOf(appointment)).toString()}`

/** What every page of an appointment gives to its template: the way back, and the ways that need no account. */
export const appointmentRequestView = (appointment: AppointmentRequest, { rdv: { places } }: Services) => ({
  retour: { href: simulationUrl(appointment.simulation, `${appointment.aid === '' ? '' : `resultats/${encodeURIComponent(appointment.aid)}/`}rendez-vous?agent=1`), libelle: 'Toutes les façons de prendre rendez-vous' },
  lieu: placeView(appointment.place, places, true),
  service: places.product(appointment.place),
  demande: namesOf(appointment)
})
