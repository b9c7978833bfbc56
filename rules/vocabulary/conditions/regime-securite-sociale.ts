import { regimeSecuriteSociale } from '../../notions/regime-securite-sociale.js'
import { includesWord } from '../listed.js'

export default includesWord({
  type: 'regime_securite_sociale',
  subject: 'votre régime de sécurité sociale',
  read: regimeSecuriteSociale,
  words: { regime_general: 'régime général', regime_agricole: 'régime agricole (MSA)', autres_regimes: 'un autre régime' }
})
