import { estApprenti } from '../../notions/salaire-imposable.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Un contrat de professionnalisation profite de l’exonération fiscale des apprentis.',
  replaces: [notion(estApprenti, () => (_c, person) => person.alternant)]
})
