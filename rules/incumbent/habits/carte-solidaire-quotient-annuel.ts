import { pageDeLaRegionLue, quotientDeLaCarte } from '../../aids/regions/nouvelle-aquitaine/nouvelle-aquitaine-carte-solidaire.js'
import { quotientFamilial } from '../../notions/impot/quotient-familial.js'
import { before, figures, habit, notion } from '../habit.js'

export default habit({
  says: 'Le quotient familial annuel est comparé au plafond mensuel de la carte Solidaire de Nouvelle-Aquitaine.',
  replaces: [
    notion(quotientDeLaCarte, () => quotientFamilial),
    notion(pageDeLaRegionLue, () => () => true),
    figures('local/region-nouvelle-aquitaine/carte-solidaire-plafond', before('2023-09-01'))
  ]
})
