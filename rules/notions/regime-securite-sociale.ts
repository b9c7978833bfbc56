import { notion } from '../rule.js'

/** Health insurance scheme; the general one of those who are not asked. */
export const regimeSecuriteSociale = notion('régime de sécurité sociale', (c): string => c.household.demandeur.regime_securite_sociale ?? 'regime_general')

/** Insured by the Mutualité sociale agricole. */
export const estAuRegimeAgricole = notion('régime agricole', c => c.household.demandeur.regime_securite_sociale === 'regime_agricole')
