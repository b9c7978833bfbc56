import { yearOf } from '../../../src/household/index.js'
import { revenuPourLePermis } from '../../aids/national/aide-permis-pro-btp.js'
import { rfr } from '../../notions/revenu-imposable/revenu-fiscal-de-reference.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'L’aide au permis de PRO BTP regarde le revenu fiscal de l’année en cours, qui n’est pas finie.',
  replaces: [notion(revenuPourLePermis, () => c => rfr(c, yearOf(c.date)))]
})
