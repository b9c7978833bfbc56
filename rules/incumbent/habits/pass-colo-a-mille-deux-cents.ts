import { figures, habit, revised } from '../habit.js'

export default habit({
  says: 'Le Pass colo est de 200 € dès 1 200 € de quotient familial, où il est encore de 250 €.',
  replaces: [figures('pass-colo/montants', revised<readonly { a_partir_de: number, montant: number }[]>(tranches =>
    tranches.map(tranche => tranche.a_partir_de === 1201 ? { ...tranche, a_partir_de: 1200 } : tranche)))]
})
