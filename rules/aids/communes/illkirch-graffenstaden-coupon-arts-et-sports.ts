import { personnesDuMenage } from '../../notions/enfants.js'
import type { Plafonds } from '../../notions/local/bareme.js'
import { sousPlafondsDeQuotientFamilial } from '../../notions/local/quotient-familial.js'
import { condition, formula, parameter } from '../../rule.js'

const majorite = parameter('local/ville-illkirch-graffenstaden/coupon-age')
const reglement = {
  title: 'CCAS d’Illkirch-Graffenstaden – Règlement du coupon Arts et Sports',
  url: 'http://www.illkirch.eu/wp-content/uploads/2020_CCAS_reglement_coupon-arts-et-sports.pdf'
}
const selonQuotient = sousPlafondsDeQuotientFamilial(parameter<Plafonds>('local/ville-illkirch-graffenstaden/coupon-par-quotient'), { source: reglement })

export default formula({
  ...selonQuotient,
  conditions: [
    condition({
      id: 'mineur',
      general: 'avoir une personne de moins de 18 ans dans la famille',
      source: reglement,
      test: c => personnesDuMenage(c).some(person => person.age(c.date) < c.value(majorite)),
      sentence: (_, met) => met ? 'Il y a une personne mineure dans votre famille.' : 'Personne n’est mineur dans votre famille.'
    }),
    ...selonQuotient.conditions
  ]
})
