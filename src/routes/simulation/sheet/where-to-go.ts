import type { Aid } from '../../../../rules/catalogue.js'
import type { Services } from '../../../services.js'
import { nearbyOffices, officeKinds } from '../../rendez-vous/nearby-offices.js'
import { placeView } from '../../rendez-vous/place-view.js'
import { territoryOf } from '../../rendez-vous/territory.js'
import type { SimulationContext } from '../context.js'

/** Somewhere to go or to call, as the sheet says it: what, then each thing to know. */
export interface Somewhere { nom: string, lignes: readonly string[], site?: string | undefined }

/** The places of appointments that are for these aids in particular. */
export const placesFor = (aids: readonly Aid[], context: SimulationContext, services: Services): Somewhere[] =>
  placesOf(aids, context, services).filter(({ own }) => own).map(({ place }) => place)

/** The places for whatever aid, then the offices around that the directories know. */
export async function whereToGo (aids: readonly Aid[], context: SimulationContext, services: Services) {
  const offices = await nearbyOffices(territoryOf(context), officeKinds(aids, false), services)
  return {
    lieux: placesOf(aids, context, services).filter(({ own }) => !own).map(({ place }) => place),
    bureaux: offices?.liste.map((office): Somewhere => ({
      nom: office.nom,
      lignes: [
        [office.genre, office.distance].filter(Boolean).join(', '),
        ...said('Adresse', office.adresse),
        ...said('Téléphone', office.telephone?.texte),
        ...office.horaires,
        ...said('Accès', office.accessibilite)
      ],
      site: office.site
    })) ?? [],
    releve: offices?.date
  }
}

function placesOf (aids: readonly Aid[], context: SimulationContext, { rdv: { places } }: Services): { own: boolean, place: Somewhere }[] {
  return places.near(territoryOf(context), aids).map(found => {
    const { titre, avec, pour, objet, comment, telephone, adresse, horaires, autrement, site } = placeView(found, places, context.agent !== undefined)
    const lignes = [
      `Avec ${avec}, ${comment}`, ...said('Pour qui', pour), ...said('Pour quoi', objet),
      ...said('Téléphone', telephone?.texte), ...said('Adresse', adresse), ...said('Horaires', horaires), autrement
    ]
    return { own: found.benefits.length > 0, place: { nom: titre, lignes, site } }
  })
}

const said = (what: string, value: string | undefined): string[] => value ? [`${what} : ${value}`] : []
