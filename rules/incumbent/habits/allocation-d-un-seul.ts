import { declareParLaPersonne, membresDeLaFamille } from '../../notions/allocations-declarees.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Quand une personne du foyer déclare une allocation personnelle (AAH, ASS, ASI, CEJ, MVA), celle des autres est prise pour nulle.',
  replaces: [notion(declareParLaPersonne, law => (c, person, kind, month) => law(c, person, kind, month) ??
    (membresDeLaFamille(c).some(other => law(c, other, kind, month) !== null) ? 0 : null))]
})
