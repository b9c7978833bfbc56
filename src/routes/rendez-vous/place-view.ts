import type { PlaceDirectory, LocationType, Place } from '../../integrations/rdv/index.js'

export const modes: Readonly<Record<LocationType, string>> = { public_office: 'sur place', phone: 'par téléphone', home: 'à domicile', visio: 'par visioconférence' }

/** Text and tel: link, or nothing. */
export const telephone = (phone: string | undefined) => phone === undefined ? undefined : { texte: phone.replaceAll(' ', '\u00a0'), href: `tel:${phone.replace(/[^\d+]/g, '')}` }

/** A place as the page shows it; `lien`: false when it is reached by telephone only, or not by advisers. */
export function placeView (place: Place, places: PlaceDirectory, agent: boolean) {
  const audience = agent ? 'prescripteur' : 'usager'
  return {
    id: place.id,
    titre: place.label,
    avec: place.withWhom,
    pour: place.forWhom,
    objet: place.about,
    comment: place.modes.map(mode => modes[mode]).join(' ou '),
    lien: places.link(place, audience) !== undefined,
    site_rdv: place.provider === 'phone' ? undefined : places.product(place),
    /** Nobody has followed its link and said so: the page does not pretend. */
    non_verifie: place.provider !== 'phone' && place.checkedOn === undefined,
    externe: place.provider === 'external',
    audience,
    telephone: telephone(place.phone),
    adresse: place.address,
    horaires: place.hours,
    autrement: place.otherWay,
    site: place.site
  }
}
