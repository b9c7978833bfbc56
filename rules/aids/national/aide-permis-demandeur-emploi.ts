import { montantAah } from '../../notions/minima-sociaux/aah.js'
import { moisCourant } from '../../notions/periodes.js'
import { ressourceDuMois } from '../../notions/ressources-mensuelles.js'
import { montantRsa } from '../../notions/rsa-et-logement/rsa.js'
import { condition, formula, parameter, type Rule } from '../../rule.js'
import { perMonth } from '../../units.js'
import { euros } from '../../words.js'

const montant = parameter('permis/demandeur-emploi-montant')
const allocationMinimale = parameter('chomage/allocation-minimale')
const jours = parameter('permis/demandeur-emploi-jours')
const instruction = {
  title: 'Instruction Pôle emploi n° 2011-205 du 9 décembre 2011',
  url: 'http://www.bo-pole-emploi.org/bulletinsofficiels/instruction-pe-n2011-205-du-9-de.html?type=dossiers/2011/bope-n2011-112-du-9-decembre-201'
}
const plafond = (c: Rule) => c.value(jours) * c.value(allocationMinimale)
const percu = (c: Rule, kind: 'chomage_net' | 'retraite_nette') => ressourceDuMois(c, c.household.demandeur, kind, moisCourant(c))

export default formula({
  conditions: [
    condition({
      id: 'chomage',
      general: 'être au chômage',
      source: instruction,
      test: c => c.household.demandeur.activite === 'chomeur',
      sentence: (c, met) => met ? 'Vous êtes au chômage.' : 'Vous n’êtes pas au chômage.'
    }),
    condition({
      id: 'allocation',
      general: 'ne pas être indemnisé, ou recevoir au plus l’allocation chômage minimale',
      source: instruction,
      compares: {
        value: c => percu(c, 'chomage_net'),
        operator: '<=',
        threshold: plafond,
        unit: perMonth,
        from: null
      },
      sentence: (c, met) => met ? 'Votre allocation chômage ne dépasse pas le minimum.' : `Votre allocation chômage dépasse ${euros(Math.round(plafond(c)))} par mois.`
    }),
    condition({
      id: 'autres-allocations',
      general: 'ne recevoir ni RSA, ni AAH, ni retraite',
      source: instruction,
      test: c => montantRsa(c, moisCourant(c)) <= 0 && montantAah(c, c.household.demandeur, moisCourant(c)) <= 0 && percu(c, 'retraite_nette') <= 0,
      sentence: (c, met) => met ? 'Vous n’avez ni RSA, ni AAH, ni retraite.' : 'Vous avez droit au RSA, à l’AAH ou à une retraite : demandez plutôt à votre département.'
    })
  ],
  amount (c, explain) {
    explain(() => `France Travail paie l’auto-école jusqu’à ${euros(c.value(montant))}.`, instruction)
    return c.value(montant)
  }
})
