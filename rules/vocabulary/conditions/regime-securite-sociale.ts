import { includesWord } from '../listed.js'

/** Health insurance scheme. « Je ne sais pas » counts as the general scheme, by far the most common. */
export default includesWord({
  type: 'regime_securite_sociale',
  subject: 'votre régime de sécurité sociale',
  read: c => {
    const regime = c.household.demandeur.regime_securite_sociale
    return regime === null || regime === 'inconnu' ? 'regime_general' : regime
  },
  words: { regime_general: 'régime général', regime_agricole: 'régime agricole (MSA)', autres_regimes: 'un autre régime' },
  ignored: c => c.habits.has('regime-social-ignore')
})
