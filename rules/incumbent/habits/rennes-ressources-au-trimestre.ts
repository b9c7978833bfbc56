import { monthsBefore } from '../../../src/household/index.js'
import { beneficesDeLAnnee, pensionsVerseesDansLAnnee } from '../../notions/local/ressources-rennes.js'
import { moisCourant } from '../../notions/periodes.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'À Rennes, les bénéfices des indépendants et les pensions versées comptent pour un trimestre sur quatre.',
  replaces: [
    notion(beneficesDeLAnnee, law => (c, person) => law(c, person) / 4),
    notion(pensionsVerseesDansLAnnee, () => (c, person) =>
      monthsBefore(moisCourant(c), 3).reduce((sum, month) => sum + person.montant('pensions_alimentaires_versees_individu', month), 0))
  ]
})
