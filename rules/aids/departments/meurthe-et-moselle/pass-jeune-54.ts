import type { Bareme } from '../../../notions/local/bareme.js'
import { selonQuotientFamilial } from '../../../notions/local/quotient-familial.js'
import { parameter } from '../../../rule.js'

const bareme = parameter<Bareme>('local/departement-meurthe-et-moselle/pass-jeune-par-quotient')

export default selonQuotientFamilial(() => bareme, {
  source: {
    title: 'Département de Meurthe-et-Moselle – Pass Jeunes 54',
    url: 'https://meurthe-et-moselle.fr/actions/education-populaire-jeunesse-sports/sport/pass-jeunes-54'
  }
})
