import { rsaNonDeclare } from '../../notions/rsa-et-logement/abattements-logement.js'
import { moisCourant } from '../../notions/periodes.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Aides au logement : seul le RSA déclaré efface les revenus d’activité, pas le RSA calculé.',
  replaces: [notion(rsaNonDeclare, law => (c, month) => month !== moisCourant(c) && law(c, month))]
})
