import { foyerFiscalDuConjoint } from '../../notions/impot/foyer-fiscal.js'
import { nbptrDuConjoint, nbptrParental } from '../../notions/impot/nombre-de-parts.js'
import { rfrDuConjoint, rfrParental } from '../../notions/revenu-imposable/revenu-fiscal-de-reference.js'
import { revenuBrutGlobalDuFoyer, revenuBrutGlobalParental } from '../../notions/revenu-imposable/revenu-net-imposable.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Le foyer fiscal du conjoint d’une personne rattachée à ses parents a zéro part.',
  replaces: [
    notion(nbptrDuConjoint, law => (c, year) => foyerFiscalDuConjoint(c) !== null && nbptrParental(c, year) !== null ? 0 : law(c, year)),
    notion(rfrDuConjoint, law => (c, year) => foyerFiscalDuConjoint(c) !== null && rfrParental(c, year) !== null ? 0 : law(c, year)),
    notion(revenuBrutGlobalDuFoyer, law => (c, id, year) => id === 'conjoint' && revenuBrutGlobalParental(c, year) !== null ? 0 : law(c, id, year))
  ]
})
