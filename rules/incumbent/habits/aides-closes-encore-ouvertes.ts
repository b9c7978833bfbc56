import { condition, decidedBy, habit } from '../habit.js'

const fin = '2026-01-01'

export default habit({
  says: 'L’aide au permis de France Travail n’a pas de fin ; celle des apprentis finit avec l’année 2025.',
  replaces: [
    condition({ aid: 'aide_permis_demandeur_emploi', id: 'periode' }, decidedBy(() => true)),
    condition({ aid: 'aide_financement_permis_apprenti', id: 'periode' }, decidedBy(c => c.date < fin))
  ]
})
