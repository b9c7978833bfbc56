import { addMonths, monthsBefore } from '../../../src/household/index.js'
import { declareParLaPersonne } from '../../notions/allocations-declarees.js'
import { montantCaah } from '../../notions/rsa-et-logement/caah.js'
import { mvaDeLAnnee } from '../../notions/sante/base-ressources-css.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'La complémentaire santé ne compte la majoration pour la vie autonome que du dernier des douze mois.',
  replaces: [
    // Of the other months, what was declared.
    notion(mvaDeLAnnee, () => (c, person, month) => monthsBefore(month, 12).reduce((sum, known) =>
      sum + (known === addMonths(month, -1) ? montantCaah(c, person, known) : declareParLaPersonne(c, person, 'caah', known) ?? 0), 0))
  ]
})
