import { quotientFamilialMensuel } from '../../../notions/local/quotient-familial.js'
import { montantAah } from '../../../notions/minima-sociaux/aah.js'
import { moisCourant } from '../../../notions/periodes.js'
import { condition, formula, notion, parameter } from '../../../rule.js'
import { euros } from '../../../words.js'

const plafond = parameter('local/region-nouvelle-aquitaine/carte-solidaire-plafond')
const page = {
  title: 'Région Nouvelle-Aquitaine – La carte Solidaire',
  url: 'https://transports.nouvelle-aquitaine.fr/les-offres/la-carte-solidaire'
}

/** What is compared with the ceiling. */
export const quotientDeLaCarte = notion('quotient familial de la carte Solidaire', (c): number => quotientFamilialMensuel(c))

export default formula({
  conditions: [
    condition({
      id: 'ressources',
      general: 'avoir un quotient familial modeste, ou recevoir l’AAH ou l’ADA',
      source: page,
      threshold: c => `moins de ${euros(c.value(plafond))} par mois`,
      value: c => `${euros(Math.round(quotientDeLaCarte(c)))} par mois`,
      test: c => quotientDeLaCarte(c) < c.value(plafond) || montantAah(c, c.household.demandeur, moisCourant(c)) > 0,
      sentence: (c, met) => met
        ? 'Votre quotient familial, ou l’AAH que vous recevez, ouvre droit à la carte.'
        : `Votre quotient familial est estimé à ${euros(Math.round(quotientDeLaCarte(c)))} par mois ; il faut moins de ${euros(c.value(plafond))}, ou recevoir l’AAH ou l’ADA.`
    })
  ]
})
