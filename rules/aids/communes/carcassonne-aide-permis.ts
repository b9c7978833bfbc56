import type { Bareme } from '../../notions/local/bareme.js'
import { selonQuotientFamilial } from '../../notions/local/quotient-familial.js'
import { parameter } from '../../rule.js'

const bareme = parameter<Bareme>('local/ville-de-carcassonne/permis-par-quotient')

export default selonQuotientFamilial(() => bareme, {
  source: {
    title: 'Ville de Carcassonne – Bourse au permis',
    url: 'https://www.carcassonne.org/article-page/bourse-au-permis-0'
  }
})
