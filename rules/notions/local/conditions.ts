import { condition, type Condition, type Person, type Rule } from '../../rule.js'
import type { Source } from '../../../src/engine/source.js'
import { personnesDuMenage } from '../enfants.js'
import { estRessortissantEuropeen } from '../ressortissant-europeen.js'

/** French, or citizen of the European Economic Area. Residence permits are not asked. */
export const nationaliteEuropeenne = (source: Source): Condition => condition({
  id: 'nationalite',
  general: 'avoir la nationalité française ou celle d’un État de l’Espace économique européen',
  source,
  test: c => estRessortissantEuropeen(c, c.household.demandeur),
  sentence: (_, met) => met
    ? 'Votre nationalité ouvre droit à cette aide.'
    : 'Le simulateur ne demande pas votre titre de séjour : avec un titre en règle, renseignez-vous auprès du Département.'
})

/** A question that the journey does not ask: the condition is kept for whoever reads the aid, and never met. */
export const nonDemande = (id: string, general: string, sentence: string, source: Source): Condition =>
  condition({ id, general, source, test: () => false, sentence: () => sentence })

export const elevesDuMenage = (c: Rule, ...scolarites: readonly string[]): Person[] =>
  personnesDuMenage(c).filter(({ scolarite }) => scolarite !== null && scolarites.includes(scolarite))
