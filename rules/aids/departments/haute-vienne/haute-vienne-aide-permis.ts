import type { Bareme } from '../../../notions/local/bareme.js'
import { selonQuotientFamilial } from '../../../notions/local/quotient-familial.js'
import { parameter } from '../../../rule.js'

const bareme = parameter<Bareme>('local/departement-haute-vienne/permis-par-quotient')

export default selonQuotientFamilial(() => bareme, {
  source: {
    title: 'Département de la Haute-Vienne – Aide au permis de conduire',
    url: 'https://www.haute-vienne.fr/nos-actions/jeunesse/besoin-dun-coup-de-pouce/aide-au-permis-de-conduire'
  }
})
