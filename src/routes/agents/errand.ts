import type { AgentConnection, Place } from '../../integrations/rdv/index.js'
import type { Services } from '../../services.js'
import { placeView } from '../rendez-vous/place-view.js'
import { simulationUrl } from '../simulation/address.js'

/** What an agent came for: an appointment at that place, for that aid, from that simulation. Nothing of the person. */
export interface Errand { simulation: string, place: Place, aid: string }
export type Named = Readonly<Record<'simulation' | 'lieu' | 'aide', unknown>>

const isId = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,64}$/.test(value)

/** Undefined: no such place, or one that is not for this application. */
export function readErrand ({ simulation, lieu, aide }: Partial<Named>, { rdv, catalogue }: Services, agents: AgentConnection): Errand | undefined {
  const place = typeof lieu === 'string' ? rdv.places.find(lieu) : undefined
  if (place === undefined || !agents.serves(place) || !isId(simulation)) return undefined
  return { simulation, place, aid: catalogue.aids.find(({ id }) => id === aide)?.id ?? '' }
}

export const namesOf = ({ simulation, place, aid }: Errand) => ({ simulation, lieu: place.id, aide: aid })
export const errandUrl = (page: 'connexion' | 'plans', errand: Errand): string => `/agents/rdv/${page}?${new URLSearchParams(namesOf(errand)).toString()}`

/** What every page of an errand gives to its template: the way back, and the ways that need no account. */
export const errandView = (errand: Errand, { rdv: { places } }: Services) => ({
  retour: { href: simulationUrl(errand.simulation, `${errand.aid === '' ? '' : `resultats/${encodeURIComponent(errand.aid)}/`}rendez-vous?agent=1`), libelle: 'Toutes les façons de prendre rendez-vous' },
  lieu: placeView(errand.place, places, true),
  service: places.product(errand.place),
  demande: namesOf(errand)
})
