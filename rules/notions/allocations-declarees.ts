import { yearOf, type Kind, type Month } from '../../src/household/index.js'
import { notion, type Person } from '../rule.js'
import { enfantsDuMenage } from './enfants.js'
import { parentsDeLaFamille } from './famille.js'
import { estAnneeFiscale, ressourceDuMois } from './ressources-mensuelles.js'

/** Parents and children of the household. */
export const membresDeLaFamille = notion('membres de la famille', c => [...parentsDeLaFamille(c), ...enfantsDuMenage(c)])

/** What a person said that they receive of an allowance in a month; null when they said nothing: it is to be computed then. */
export const declareParLaPersonne = notion('allocation personnelle déclarée', (c, person: Person, kind: Kind, month: Month): number | null => {
  if (month in person.montants(kind)) return person.montant(kind, month)
  const estime = estAnneeFiscale(c, yearOf(month)) ? ressourceDuMois(c, person, kind, month) : 0
  return estime > 0 ? estime : null
})

/** A family allowance as it was declared, all persons together; null when nobody receives it: it is computed then. */
export const declareParLaFamille = notion('allocation familiale déclarée', (c, kind: Kind, month: Month): number | null => {
  const known = membresDeLaFamille(c).map(person => declareParLaPersonne(c, person, kind, month)).filter(amount => amount !== null)
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0)
})
