import { condition, type Condition, type Person, type Rule } from '../../rule.js'
import type { Source } from '../../../src/engine/source.js'
import { personnesDuMenage } from '../enfants.js'
import { sejourOuvreDroitALAideSociale } from '../sejour/autres-aides.js'

/** European, or with a permit in force (CASF, article L. 111-2). */
export const nationaliteOuTitre = (source: Source): Condition => condition({
  id: 'nationalite',
  general: 'être de nationalité française ou européenne, ou avoir un titre de séjour en règle',
  source,
  test: sejourOuvreDroitALAideSociale,
  sentence: (_, met) => met
    ? 'Votre nationalité ou votre titre de séjour ouvre droit à cette aide.'
    : 'Il faut un titre de séjour en règle.'
})

/** A question that the journey does not ask: the condition is kept for whoever reads the aid, and never met. */
export const nonDemande = (id: string, general: string, sentence: string, source: Source): Condition =>
  condition({ id, general, source, test: () => false, sentence: () => sentence })

export const elevesDuMenage = (c: Rule, ...scolarites: readonly string[]): Person[] =>
  personnesDuMenage(c).filter(({ scolarite }) => scolarite !== null && scolarites.includes(scolarite))
