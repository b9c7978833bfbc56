import { enfantsACharge, estEnCouple } from '../../notions/famille.js'
import { baseRessourcesPrestationsFamiliales } from '../../notions/prestations-familiales/base-ressources-prestations-familiales.js'
import { partsCaf, prestationsCaf, revenusAvantAbattements } from '../../notions/quotient-familial-caf.js'
import { habit, notion } from '../habit.js'

const oubliees = { sansEnfant: 1, avecEnfants: 0.5 }

export default habit({
  says: 'Le quotient familial de la Caf part du revenu après abattements, ignore les prestations du mois et compte moins de parts aux personnes seules.',
  replaces: [
    notion(revenusAvantAbattements, () => baseRessourcesPrestationsFamiliales),
    notion(prestationsCaf, () => () => 0),
    notion(partsCaf, law => (c, month) => {
      if (estEnCouple(c)) return law(c, month)
      return law(c, month) - (enfantsACharge(c, month).length === 0 ? oubliees.sansEnfant : oubliees.avecEnfants)
    })
  ]
})
