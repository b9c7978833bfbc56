import { sejourOuvreDroitAuxPrestationsFamiliales } from '../notions/sejour/prestations-familiales.js'
import { condition } from '../rule.js'

/** Family benefits: the parents, and foreign children, stay legally. */
export const sejourPrestationsFamiliales = condition({
  id: 'sejour',
  general: 'être de nationalité française, européenne avec un droit de séjour, ou avoir un titre de séjour en règle',
  source: {
    title: 'Code de la sécurité sociale, articles L. 512-2, D. 512-1 et D. 512-2',
    url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000042920150'
  },
  test: sejourOuvreDroitAuxPrestationsFamiliales,
  sentence: (_, met) => met ? 'Votre nationalité ou votre séjour ouvre droit à cette prestation.' : 'Il faut un titre de séjour en règle.'
})
