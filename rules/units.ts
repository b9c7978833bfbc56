import type { Unit } from '../src/engine/comparison.js'
import { count, euros, percent } from './words.js'

/** How the figures of conditions are said: in whole euros, or in cents where euros would make two figures look equal. */
export const inEuros: Unit = { words: euros, decimals: [0, 2] }
export const perMonth: Unit = { words: amount => `${euros(amount)} par mois`, decimals: [0, 2] }
export const perYear: Unit = { words: amount => `${euros(amount)} par an`, decimals: [0, 2] }
export const inYears: Unit = { words: years => `${years} ${years > 1 ? 'ans' : 'an'}`, decimals: [0] }
export const inPercent: Unit = { words: percent, decimals: [2, 5] }
export const inPupils: Unit = { words: pupils => count(pupils, 'un élève', 'élèves'), decimals: [0] }
export const inChildren: Unit = { words: children => count(children, 'un enfant', 'enfants'), decimals: [0] }
