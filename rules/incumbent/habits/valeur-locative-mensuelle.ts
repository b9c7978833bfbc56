import { revenusSupposesDesBiens } from '../../notions/revenus-mensuels-du-patrimoine.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'La valeur locative annuelle d’un bien non loué est comptée chaque mois dans les ressources du RSA.',
  replaces: [notion(revenusSupposesDesBiens, law => (c, month) => 12 * law(c, month))]
})
