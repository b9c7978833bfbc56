import { all, decided } from '../../../src/engine/outcome.js'
import { complementaireSante } from '../../aid-conditions/complementaire-sante.js'
import { notion } from '../../rule.js'
import { cssGratuite } from '../sante/css.js'

/** Entitled to the Complémentaire santé solidaire, free or not (Code de la sécurité sociale, article L. 861-1). */
export const aDroitALaCss = notion('droit à la complémentaire santé solidaire', (c): boolean =>
  decided(all(complementaireSante, condition => condition.judge(c))))

/** The same, without a contribution. */
export const aDroitALaCssGratuite = notion('complémentaire santé solidaire gratuite', (c): boolean =>
  aDroitALaCss(c) && cssGratuite(c))
