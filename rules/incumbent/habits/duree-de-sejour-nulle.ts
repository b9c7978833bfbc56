import { decritParLesReponses } from '../../notions/periodes.js'
import { sejourOuvreDroitAuMinimumVieillesse, sejourOuvreDroitAuRsa } from '../../notions/sejour-minima-sociaux.js'
import { habit, notion } from '../habit.js'

/** Everybody is taken for French in the months that the answers do not describe. */

export default habit({
  says: 'La durée de séjour, qui n’est plus demandée, est prise pour nulle : une personne étrangère, même européenne, n’a jamais droit au RSA.',
  replaces: [
    notion(sejourOuvreDroitAuRsa, () => (c, person, month) => person.nationalite === 'FR' || !decritParLesReponses(c, month)),
    notion(sejourOuvreDroitAuMinimumVieillesse, law => (c, person, month) => !decritParLesReponses(c, month) || law(c, person, month))
  ]
})
