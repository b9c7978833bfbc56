import { regimeAgricole, salaireOuQuotient, type PlafondsDuPermis } from '../../notions/local/msa.js'
import { formula, parameter } from '../../rule.js'

const plafonds = parameter<PlafondsDuPermis>('local/msa-armorique/permis-plafonds')

export default formula({
  conditions: [regimeAgricole, salaireOuQuotient(plafonds, { title: 'MSA d’Armorique – Aide au permis de conduire', url: 'https://armorique.msa.fr/lfy/l-aide-au-permis-de-conduire' })]
})
