import { aLeContrat, foyersDuContrat } from '../../aids/national/cheque-energie.js'
import { personnesDuMenage } from '../../notions/enfants.js'
import { rfrDuMenage } from '../../notions/menage.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Le chèque énergie compte toutes les personnes du logement, comme avant 2025, et ne regarde pas le contrat d’électricité.',
  replaces: [
    notion(foyersDuContrat, () => c => [{ personnes: personnesDuMenage(c), revenu: rfrDuMenage(c) }]),
    notion(aLeContrat, () => () => true)
  ]
})
