import type { Bareme } from '../../../notions/local/bareme.js'
import { selonQuotientFamilial } from '../../../notions/local/quotient-familial.js'
import { parameter } from '../../../rule.js'

const bareme = parameter<Bareme>('local/region-ile-de-france/voiture-electrique-par-quotient')

export default selonQuotientFamilial(() => bareme, {
  par: 'an',
  source: {
    title: 'Région Île-de-France – Acquisition de véhicules propres par les particuliers',
    url: 'https://www.iledefrance.fr/aides-et-appels-a-projets/acquisition-de-vehicules-propres-par-les-particuliers'
  }
})
