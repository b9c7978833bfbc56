import { quotientFamilialMensuel } from '../../../notions/local/quotient-familial.js'
import { montantAah } from '../../../notions/minima-sociaux/aah.js'
import { moisCourant } from '../../../notions/periodes.js'
import { condition, Doubt, formula, notion, parameter } from '../../../rule.js'
import { perMonth } from '../../../units.js'
import { euros } from '../../../words.js'

const plafond = parameter('local/region-nouvelle-aquitaine/carte-solidaire-plafond')
const page = {
  title: 'Région Nouvelle-Aquitaine – La carte Solidaire',
  url: 'https://transports.nouvelle-aquitaine.fr/les-offres/la-carte-solidaire'
}

/** What is compared with the ceiling. */
export const quotientDeLaCarte = notion('quotient familial de la carte Solidaire', (c): number => quotientFamilialMensuel(c))

/** Whether the Région's own page of the day was read: only a partner's was (960 €, since September 2023). */
export const pageDeLaRegionLue = notion('page de la Région lue pour la carte Solidaire', () => false)

export default formula({
  conditions: [
    condition({
      id: 'ressources',
      general: 'avoir un quotient familial modeste, ou recevoir l’AAH ou l’ADA',
      source: page,
      compares: {
        value: quotientDeLaCarte,
        operator: '<',
        threshold: c => c.value(plafond),
        unit: perMonth,
        from: 'vos revenus et vos prestations'
      },
      test (c) {
        const met = quotientDeLaCarte(c) < c.value(plafond) || montantAah(c, c.household.demandeur, moisCourant(c)) > 0
        if (met && !pageDeLaRegionLue(c)) throw new Doubt('nous n’avons lu que les conditions de septembre 2023, reprises par un partenaire de la Région')
        return met
      },
      sentence: (c, met) => met
        ? 'Votre quotient familial, ou l’AAH que vous recevez, ouvre droit à la carte.'
        : `Votre quotient familial est estimé à ${euros(Math.round(quotientDeLaCarte(c)))} par mois ; il faut moins de ${euros(c.value(plafond))}, ou recevoir l’AAH ou l’ADA.`
    })
  ]
})
