import { montantAah } from '../../../notions/minima-sociaux/aah.js'
import { montantAspa } from '../../../notions/minima-sociaux/aspa.js'
import { moisCourant } from '../../../notions/periodes.js'
import { condition, formula } from '../../../rule.js'

export default formula({
  conditions: [
    condition({
      id: 'aah_ou_aspa',
      general: 'recevoir l’AAH ou l’ASPA, ou y avoir droit',
      source: { title: 'Fluo Grand Est 67 – Tarifs réduits et gratuité', url: 'https://www.ctbr67.fr/tarifs/tarifs-reduits-gratuite/' },
      test: c => montantAah(c, c.household.demandeur, moisCourant(c)) > 0 || montantAspa(c, moisCourant(c)) > 0,
      sentence: (_, met) => met ? 'Vous avez droit à l’AAH ou à l’ASPA.' : 'Vous n’avez droit ni à l’AAH, ni à l’ASPA.'
    })
  ]
})
