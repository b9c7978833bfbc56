import { notion } from '../rule.js'

/** Health insurance scheme. « Je ne sais pas » counts as the general scheme, by far the most common. */
export const regimeSecuriteSociale = notion('régime de sécurité sociale', (c): string => {
  const regime = c.household.demandeur.regime_securite_sociale
  return regime === null || regime === 'inconnu' ? 'regime_general' : regime
})
