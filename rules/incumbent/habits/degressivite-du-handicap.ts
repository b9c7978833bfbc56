import { membresDeLaFamille } from '../../notions/allocations-declarees.js'
import { allocationDuHandicap } from '../../notions/rsa-et-logement/aide-logement.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Un loyer élevé ne réduit pas l’aide au logement dès qu’une personne se dit handicapée, même sans AAH ni AEEH.',
  replaces: [notion(allocationDuHandicap, () => c => membresDeLaFamille(c).some(person => person.handicap))]
})
