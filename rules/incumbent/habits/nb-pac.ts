import { foyerFiscal, nombreDeDeclarants } from '../../notions/impot/foyer-fiscal.js'
import { personnesACharge } from '../../notions/impot/nombre-de-parts.js'
import { anneeFiscale } from '../../notions/periodes.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Le nombre de personnes à charge compte aussi les déclarants (1,5 part pour une personne seule).',
  replaces: [notion(personnesACharge, law => (c, id, year) => {
    const { entieres, partagees } = law(c, id, year)
    const declarants = id === 'principal' && year === anneeFiscale(c) ? nombreDeDeclarants(foyerFiscal(c)) : 0
    return { entieres: entieres + declarants, partagees }
  })]
})
