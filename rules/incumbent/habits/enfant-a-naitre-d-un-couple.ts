import { enfantsAChargeRsa } from '../../notions/rsa-et-prime-activite/foyer-rsa.js'
import { aUnEnfantNeOuANaitre } from '../../notions/rsa-et-prime-activite/montant-forfaitaire-rsa.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Avant vingt-cinq ans, une grossesse n’ouvre le RSA qu’à une personne seule.',
  replaces: [notion(aUnEnfantNeOuANaitre, () => (c, month) => enfantsAChargeRsa(c, month).length > 0)]
})
