import { before, figures, habit } from '../habit.js'

export default habit({
  says: 'Le pass Sport reste à 50 € dès 6 ans avec l’allocation de rentrée scolaire ; depuis 2025, 70 € à partir de 14 ans.',
  replaces: [figures('pass-sport/ages', before('2025-09-01')), figures('pass-sport/montant', before('2025-09-01'))]
})
