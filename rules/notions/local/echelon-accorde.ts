import { notion } from '../../rule.js'
import { echelonBourse } from '../etudes/bourse-echelon.js'
import { bourseSelonAge, bourseSelonEtudes, bourseSelonNationalite } from '../etudes/bourse-eligibilite.js'

/** Grade of the grant that the student is entitled to; -1 without one. */
export const echelonAccorde = notion('échelon accordé', (c): number =>
  bourseSelonAge(c) && bourseSelonEtudes(c) && bourseSelonNationalite(c) ? echelonBourse(c) : -1)
