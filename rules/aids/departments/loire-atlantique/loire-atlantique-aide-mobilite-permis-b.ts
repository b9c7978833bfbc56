import type { Bareme } from '../../../notions/local/bareme.js'
import { selonQuotientFamilial } from '../../../notions/local/quotient-familial.js'
import { parameter } from '../../../rule.js'

const bareme = parameter<Bareme>('local/departement-loire-atlantique/permis-b-par-quotient')

export default selonQuotientFamilial(() => bareme, {
  source: {
    title: 'Département de Loire-Atlantique – Règlement de l’aide à la mobilité',
    url: 'https://www.loire-atlantique.fr/upload/docs/application/pdf/2024-04/reglement_aide_a_la_mobilite_2024.pdf'
  }
})
