import { decritParLesReponses } from '../../notions/periodes.js'
import { partDUnEnfant } from '../../notions/prestations-familiales/allocations-familiales.js'
import { residenceDuMois } from '../../notions/residence.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Les prestations familiales d’avant les trois derniers mois sont calculées comme en métropole, sans garde alternée.',
  replaces: [
    notion(residenceDuMois, law => (c, month) => decritParLesReponses(c, month) ? law(c, month) : 'metropole'),
    notion(partDUnEnfant, law => (c, enfant, month) => decritParLesReponses(c, month) ? law(c, enfant, month) : 1)
  ]
})
