import type { Source } from '../../src/engine/source.js'
import { europeenOuTitreRegulier } from '../notions/sejour/sejour-regulier.js'
import { unDesParents } from '../notions/sejour/un-des-parents.js'
import { condition, type Condition } from '../rule.js'

/** European, or with a permit in force: the person, or their partner when one of the two is enough. */
export const titreEnRegle = ({ source, couple = false }: { source: Source, couple?: boolean }): Condition => condition({
  id: 'sejour',
  general: 'être de nationalité française ou européenne, ou avoir un titre de séjour en règle',
  source,
  test: c => couple ? unDesParents(c, parent => europeenOuTitreRegulier(c, parent)) : europeenOuTitreRegulier(c, c.household.demandeur),
  sentence: (_, met) => met ? 'Votre nationalité ou votre titre de séjour ouvre droit à cette aide.' : 'Il faut un titre de séjour en règle.'
})
