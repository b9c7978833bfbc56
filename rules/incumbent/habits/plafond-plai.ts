import { figures, habit, revised } from '../habit.js'

const bareme = (personnes: readonly number[], supplementaire: number) =>
  ({ ...Object.fromEntries(personnes.map((plafond, rank) => [String(rank + 1), plafond])), supplementaire })

/** Ceilings of the PLAI in 2022, with a zero too many for a couple in Paris. */
const plafonds = {
  paris: bareme([13378, 218805, 28582, 31287, 37218, 41884], 4666),
  ile_de_france: bareme([13378, 21805, 26210, 28779, 34071, 38339], 4270),
  autres: bareme([11626, 16939, 20370, 22665, 26519, 29886], 3333)
}

export default habit({
  says: 'Le logement social n’est proposé que sous les plafonds du logement très social (PLAI) de 2022, dont l’un, à Paris, a un zéro de trop (218 805 €).',
  replaces: [figures('logement/logement-social-plafonds', revised(() => plafonds))]
})
