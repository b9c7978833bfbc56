import type { Bareme } from '../../notions/local/bareme.js'
import { selonQuotientFamilial } from '../../notions/local/quotient-familial.js'
import { parameter } from '../../rule.js'

const bareme = parameter<Bareme>('local/intercommunalite-bordeaux/transport-par-quotient')

export default selonQuotientFamilial(() => bareme, {
  unite: 'reduction',
  source: {
    title: 'Bordeaux Métropole – Tarification solidaire des transports',
    url: 'https://tarificationsolidaire.bordeaux-metropole.fr/Accueil.aspx'
  }
})
