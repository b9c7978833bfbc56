import type { Aid } from '../../../rules/catalogue.js'
import type { Services } from '../../services.js'
import { wayIn } from '../demarches/way-in.js'
import { territoryOf } from '../rendez-vous/territory.js'
import { simulationUrl, type SimulationContext } from './context.js'

/** What can be done from here for an aid, before any other way: in words, and the link to it. */
export interface FirstWay { words: string, lien: { libelle: string, href: string } }

/** The file that we fill in, else an appointment at a place that is for this aid; undefined when there is neither. */
export function firstWay (aid: Aid, context: SimulationContext, services: Services): FirstWay | undefined {
  const prefilled = wayIn(aid.id, context, services).find(way => way.externe !== true)
  if (prefilled !== undefined) return { words: 'préparer votre dossier, déjà rempli avec vos réponses', lien: prefilled }
  const { places } = services.rdv
  const place = places.near(territoryOf(context), [aid]).find(({ benefits }) => benefits.length > 0)
  if (place === undefined) return undefined
  return {
    words: `prendre rendez-vous (${place.label})`,
    lien: { libelle: `Prendre rendez-vous\u00a0: ${place.label}`, href: simulationUrl(context.id, `resultats/${aid.id}/rendez-vous`) }
  }
}
