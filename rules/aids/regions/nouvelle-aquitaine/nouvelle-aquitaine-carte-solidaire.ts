import { quotientFamilialMensuel } from '../../../notions/local/quotient-familial.js'
import { montantAah } from '../../../notions/minima-sociaux/aah.js'
import { moisCourant } from '../../../notions/periodes.js'
import { quotientFamilial } from '../../../notions/quotient-familial.js'
import { condition, formula, parameter, type Rule } from '../../../rule.js'
import { euros } from '../../../words.js'

const plafond = parameter('local/region-nouvelle-aquitaine/carte-solidaire-plafond')
const page = {
  title: 'Région Nouvelle-Aquitaine – La carte Solidaire',
  url: 'https://transports.nouvelle-aquitaine.fr/les-offres/la-carte-solidaire'
}
/** The incumbent still has the first ceiling. */
const premierPlafond = '2019-04-01'

const quotientModeste = (c: Rule): boolean => c.habits.has('carte-solidaire-quotient-annuel')
  ? quotientFamilial(c) < c.value(plafond, premierPlafond)
  : quotientFamilialMensuel(c) < c.value(plafond)

export default formula({
  conditions: [
    condition({
      id: 'ressources',
      general: 'avoir un quotient familial modeste, ou recevoir l’AAH ou l’ADA',
      source: page,
      threshold: c => `moins de ${euros(c.value(plafond))} par mois`,
      value: c => `${euros(Math.round(quotientFamilialMensuel(c)))} par mois`,
      test: c => quotientModeste(c) || montantAah(c, c.household.demandeur, moisCourant(c)) > 0,
      sentence: (c, met) => met
        ? 'Votre quotient familial, ou l’AAH que vous recevez, ouvre droit à la carte.'
        : `Votre quotient familial est estimé à ${euros(Math.round(quotientFamilialMensuel(c)))} par mois ; il faut moins de ${euros(c.value(plafond))}, ou recevoir l’AAH ou l’ADA.`
    })
  ]
})
