import { regimeAgricole, salaireOuQuotient, type PlafondsDuPermis } from '../../notions/local/msa.js'
import { formula, parameter } from '../../rule.js'

const plafonds = parameter<PlafondsDuPermis>('local/msa-portes-de-bretagne/permis-plafonds')

export default formula({
  conditions: [regimeAgricole, salaireOuQuotient(plafonds, { title: 'MSA Portes de Bretagne – Aide au permis de conduire', url: 'https://portesdebretagne.msa.fr/lfy/aide-au-permis-de-conduire' })]
})
