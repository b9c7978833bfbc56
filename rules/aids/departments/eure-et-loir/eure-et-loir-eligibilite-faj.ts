import { ageDuFaj, reglementFaj } from '../../../notions/local/eure-et-loir.js'
import { moisCourant } from '../../../notions/periodes.js'
import { condition, formula, parameter } from '../../../rule.js'
import { perMonth } from '../../../units.js'
import { euros } from '../../../words.js'

const montantDeBase = parameter('rsa/montant-de-base')

export default formula({
  conditions: [
    ageDuFaj,
    condition({
      id: 'revenus',
      general: 'gagner moins que le RSA d’une personne seule',
      source: reglementFaj,
      compares: {
        value: c => c.household.demandeur.montant('salaire_net', moisCourant(c)),
        operator: '<',
        threshold: c => c.value(montantDeBase),
        unit: perMonth,
        from: null
      },
      sentence: (c, met) => `Votre salaire est de ${euros(c.household.demandeur.montant('salaire_net', moisCourant(c)))} par mois${met ? '' : ` ; il faut gagner moins de ${euros(c.value(montantDeBase))}`}.`
    })
  ]
})
