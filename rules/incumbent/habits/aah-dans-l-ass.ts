import { montantAah } from '../../notions/minima-sociaux/aah.js'
import { apresInterruption, ressourcesPropresAss } from '../../notions/minima-sociaux/base-ressources-ass.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'L’AAH compte dans les ressources de l’ASS.',
  replaces: [notion(ressourcesPropresAss, law => (c, person, month) => law(c, person, month) + apresInterruption(c, person, month, montantAah))]
})
