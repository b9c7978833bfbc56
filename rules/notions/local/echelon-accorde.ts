import { allOf, notion } from '../../rule.js'
import { echelonBourse } from '../etudes/bourse-echelon.js'
import { bourseSelonAge, bourseSelonEtudes } from '../etudes/bourse-eligibilite.js'
import { bourseSelonNationalite } from '../sejour/bourse.js'

/** Grade of the grant that the student is entitled to; -1 without one. */
export const echelonAccorde = notion('échelon accordé', (c): number =>
  allOf(() => bourseSelonAge(c), () => bourseSelonEtudes(c), () => echelonBourse(c) >= 0, () => bourseSelonNationalite(c)) ? echelonBourse(c) : -1)
