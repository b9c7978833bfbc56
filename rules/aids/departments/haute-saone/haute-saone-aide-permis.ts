import type { Bareme } from '../../../notions/local/bareme.js'
import { selonQuotientFamilial } from '../../../notions/local/quotient-familial.js'
import { parameter } from '../../../rule.js'

const bareme = parameter<Bareme>('local/departement-haute-saone/permis-par-quotient')

export default selonQuotientFamilial(() => bareme, {
  source: {
    title: 'Département de la Haute-Saône – Pack jeunes',
    url: 'https://www.haute-saone.fr/index.php/nos-e-services/aides-aux-familles/pack-jeunes/'
  }
})
