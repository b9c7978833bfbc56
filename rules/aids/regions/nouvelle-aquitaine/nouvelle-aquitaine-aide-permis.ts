import type { Bareme } from '../../../notions/local/bareme.js'
import { selonQuotientFamilial } from '../../../notions/local/quotient-familial.js'
import { parameter } from '../../../rule.js'

const bareme = parameter<Bareme>('local/region-nouvelle-aquitaine/permis-par-quotient')
const enAlternance = parameter<Bareme>('local/region-nouvelle-aquitaine/permis-en-alternance-par-quotient')

/** Whoever works while they study has a table of their own. */
export default selonQuotientFamilial(c => c.household.demandeur.alternant ? enAlternance : bareme, {
  par: 'an',
  source: {
    title: 'Région Nouvelle-Aquitaine – Aide au passage du permis de conduire B',
    url: 'https://les-aides.nouvelle-aquitaine.fr/amenagement-du-territoire/aide-au-passage-du-permis-de-conduire-b'
  }
})
