import { buildBookingUrl, type Audience } from './booking-url.js'
import { originsOf, productOf, type Instances } from './hosts.js'
import type { Place } from './place.js'

/** Where a person lives: codes INSEE and SIREN. */
export interface Residence { commune: string, departement: string, epci?: string | undefined }
/** An aid, as places name it. */
export interface Claimed { id: string, institution: { id: string } }

/** The places, and the way to each. Knows nothing of the person but the commune, and asks nothing of RDV. */
export class PlaceDirectory {
  constructor (readonly all: readonly Place[], readonly instances: Instances) {}

  find (id: string): Place | undefined {
    return this.all.find(place => place.id === id)
  }

  /** The places for people of `territory` and for one of `aids`; the most precise first. */
  near (territory: Residence | undefined, aids: readonly Claimed[]): Place[] {
    const names = new Set(aids.flatMap(({ id, institution }) => [id, institution.id]))
    return this.all
      .filter(place => covers(place, territory) && (place.benefits.length === 0 || place.benefits.some(id => names.has(id))))
      .sort((a, b) => breadth(a) - breadth(b) || b.benefits.length - a.benefits.length)
  }

  /** RDV's own slot list, or the page of another provider. Undefined: by telephone only, or no such way for this audience. */
  link (place: Place, audience: Audience): string | undefined {
    if (place.provider === 'phone' || !place.audiences.includes(audience)) return undefined
    if (place.provider === 'external') return place.externalUrl
    const built = buildBookingUrl({ ...place, instance: place.instance ?? '', audience }, this.instances)
    return built.ok ? built.url : undefined
  }

  /** The name of the site that the link leads to. */
  product ({ provider, instance = '', externalUrl = '' }: Place): string {
    return provider === 'external' ? new URL(externalUrl).host : productOf(instance)
  }

  /** Every site that a form of ours may end on. */
  get origins (): string[] {
    const external = this.all.flatMap(({ externalUrl }) => externalUrl === undefined ? [] : [new URL(externalUrl).origin])
    return [...new Set([...originsOf(this.instances), ...external])]
  }
}

function covers ({ cities, epcis, departements }: Place, territory: Residence | undefined): boolean {
  if (cities.length + epcis.length + departements.length === 0) return true
  if (territory === undefined) return false
  const { commune, departement, epci = '' } = territory
  return cities.includes(commune) || epcis.includes(epci) || departements.includes(departement)
}

const breadth = ({ cities, epcis, departements }: Place): number => cities.length > 0 ? 0 : epcis.length > 0 ? 1 : departements.length > 0 ? 2 : 3
