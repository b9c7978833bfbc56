import { allOf, notion, parameter } from '../../rule.js'
import { bourseSelonNationalite } from '../sejour/bourse.js'
import { echelonBourse } from './bourse-echelon.js'
import { bourseSelonAge, bourseSelonEtudes } from './bourse-eligibilite.js'

const montants = parameter<readonly number[]>('bourse/montants-par-echelon')

/** Bourse d’enseignement supérieur sur critères sociaux: euros a month, ten months a year. 0 without a right to it. */
export const montantBourseCriteresSociaux = notion('bourse sur critères sociaux', (c): number =>
  allOf(() => bourseSelonAge(c), () => bourseSelonEtudes(c), () => echelonBourse(c) >= 0, () => bourseSelonNationalite(c))
    ? c.value(montants)[echelonBourse(c)] ?? 0
    : 0)
