import { moisCourant } from '../notions/periodes.js'
import { baseRessourcesCss } from '../notions/sante/base-ressources-css.js'
import { cssGratuite } from '../notions/sante/css.js'
import { formeUnFoyer, plafondCssAvecParticipation } from '../notions/sante/foyer-css.js'
import { sejourOuvreDroitALaCss } from '../notions/sejour/autres-aides.js'
import { anyOf, condition, type Condition } from '../rule.js'
import { perYear } from '../units.js'
import { euros } from '../words.js'

export const codeSecuriteSociale = (article: string, id: string) => ({
  title: `Code de la sécurité sociale, article ${article}`,
  url: `https://www.legifrance.gouv.fr/codes/article_lc/${id}`
})
export const articleL861 = codeSecuriteSociale('L861-1', 'LEGIARTI000037950247')

/** Conditions of the Complémentaire santé solidaire, with or without a contribution. */
export const complementaireSante: readonly Condition[] = [
  condition({
    id: 'foyer',
    general: 'avoir 25 ans ou un enfant, ou vivre sans l’aide de vos parents (logement, impôts, pension)',
    source: articleL861,
    value: { words: c => `${c.household.demandeur.age(c.date)} ans`, from: 'votre date de naissance' },
    test: c => formeUnFoyer(c, moisCourant(c)),
    sentence: (c, met) => met
      ? 'Vous pouvez faire une demande pour vous et votre foyer.'
      : 'Avant 25 ans, si vous habitez chez vos parents, déclarez vos impôts avec eux ou recevez d’eux une pension, la demande se fait avec eux.'
  }),
  condition({
    id: 'ressources',
    general: 'avoir des ressources inférieures à un plafond',
    source: codeSecuriteSociale('D861-1', 'LEGIARTI000006753234'),
    compares: {
      value: c => baseRessourcesCss(c, moisCourant(c)),
      operator: '<=',
      threshold: c => plafondCssAvecParticipation(c, moisCourant(c)),
      unit: perYear,
      from: 'les ressources de votre foyer des douze derniers mois'
    },
    test: c => anyOf(() => baseRessourcesCss(c, moisCourant(c)) <= plafondCssAvecParticipation(c, moisCourant(c)), () => cssGratuite(c)),
    sentence: (c, met) => `Les ressources de votre foyer ${met ? 'restent sous' : 'dépassent'} le plafond de ${euros(Math.round(plafondCssAvecParticipation(c, moisCourant(c))))} par an.`
  }),
  condition({
    id: 'sejour',
    general: 'être de nationalité française, européenne avec un droit de séjour, ou avoir un titre de séjour en règle',
    source: codeSecuriteSociale('L160-1', 'LEGIARTI000031687094'),
    test: sejourOuvreDroitALaCss,
    sentence: (_, met) => met
      ? 'Votre nationalité ou votre séjour ouvre droit à la complémentaire.'
      : 'Il faut un titre de séjour en règle ; sans titre, l’aide médicale de l’État peut payer vos soins.'
  })
]
