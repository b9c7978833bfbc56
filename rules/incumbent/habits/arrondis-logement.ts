import { loyerDeReference, loyerPrincipal, loyerRetenu } from '../../notions/logement/loyer-logement.js'
import { aideNette, aideReduite, crds } from '../../notions/rsa-et-logement/aide-logement.js'
import { coefficientDePriseEnCharge, coefficientExact } from '../../notions/rsa-et-logement/aide-logement-foyer.js'
import { tauxDuLoyer, tauxParTranches } from '../../notions/rsa-et-logement/participation-personnelle.js'
import { habit, notion } from '../habit.js'

/** To the euro, halves to the even one. */
const arrondi = (amount: number): number => {
  const rounded = Math.round(amount)
  return rounded - amount === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded
}

export default habit({
  says: 'Aides au logement : le loyer est arrondi à l’euro et l’aide au centime ; le rapport des loyers, le taux du loyer et le coefficient des foyers ne le sont pas.',
  replaces: [
    notion(loyerPrincipal, law => c => arrondi(law(c))),
    notion(tauxDuLoyer, () => (c, month) => tauxParTranches(c, loyerRetenu(c, month) / loyerDeReference(c, month))),
    notion(coefficientDePriseEnCharge, () => coefficientExact),
    notion(aideNette, () => (c, month) => aideReduite(c, month) * (1 - c.value(crds)))
  ]
})
