import type { Commune as Place, Geography } from '../../geography/index.js'
import type { Commune } from '../../household/index.js'
import type { Control } from './control.js'
import { radios } from './radios.js'

export interface CommuneOptions { legend: string, hint?: string | undefined, postcode: string, geography: Geography }

/** Which commune of the postcode; none is preselected, however large. Stored with the codes that rules read. */
export function commune ({ legend, hint, postcode, geography }: CommuneOptions): Control {
  const places = geography.communesOfPostcode(postcode)
  const choice = radios({
    name: 'depcom', legend, hint, empty: 'Choisissez votre commune.', options: places.map(place => ({ value: place.code, label: place.nom }))
  })
  const code = (value: unknown): string | undefined => (value as Commune | undefined)?.depcom
  return {
    ...choice,
    read (form) {
      const reading = choice.read(form)
      if ('faults' in reading) return reading
      return { values: { depcom: communeFact(places.find(place => place.code === reading.values['depcom'])!, postcode) } }
    },
    fill: values => choice.fill({ depcom: code(values['depcom']) }),
    say: values => [(values['depcom'] as Commune)._nomCommune],
    keep: values => places.some(place => place.code === code(values['depcom'])) ? values : undefined
  }
}

/** The fact that rules read, from the offline geography. */
export const communeFact = (place: Place, postcode: string): Commune => ({
  depcom: place.code,
  _codePostal: postcode,
  _nomCommune: place.nom,
  _departement: place.departement.code,
  _region: place.region.code,
  _epci: place.epci?.siren ?? null,
  _epciType: place.epci?.type ?? null
})
