import { plafondLep } from '../../aids/national/livret-epargne-populaire-taux.js'
import { assezDEnfants } from '../../notions/prestations-familiales/allocations-familiales.js'
import { enfantsOuvrantDroitCf } from '../../notions/prestations-familiales/complement-familial.js'
import { aDroitALaCss } from '../../notions/local/droits.js'
import { parentSeulAsf } from '../../notions/prestations-familiales/asf.js'
import {
  baremeDeMayotte, habitaitDansUnDom, habitaitMayotte, habiteEnMetropole, habiteMayotte, relevaitDeLArticleL751, residence
} from '../../notions/residence.js'
import { territoireDe, type Territoire } from '../../notions/territoire.js'
import type { Month } from '../../../src/household/index.js'
import type { Rule } from '../../rule.js'
import { condition, decidedBy, habit, notion } from '../habit.js'

/** Known there; anywhere else is mainland. */
const connus: readonly Territoire[] = [
  'guadeloupe', 'martinique', 'guyane', 'reunion', 'mayotte', 'saint-pierre-et-miquelon', 'saint-barthelemy', 'saint-martin'
]
const saufAMayotte = (law: (c: Rule, month: Month) => boolean) => (c: Rule, month: Month) => !habitaitMayotte(c, month) && law(c, month)

export default habit({
  says: 'Toutes les aides existent partout. La Nouvelle-Calédonie, la Polynésie et Wallis-et-Futuna sont la métropole, et Mayotte a ses montants, mais ni allocations familiales, ni complément familial, ni complémentaire santé.',
  replaces: [
    condition({ id: 'territoire' }, decidedBy(() => true)),
    condition({ aid: 'carte_sncf_eleve_apprenti_eligibilite', id: 'territoire' }, decidedBy(habiteEnMetropole)),
    condition({ aid: 'cheque_energie', id: 'territoire' }, decidedBy(c => residence(c) !== 'saint-martin')),
    condition({ aid: 'css_participation_forfaitaire', id: 'territoire' }, decidedBy(c => !habiteMayotte(c))),
    notion(residence, () => c => {
      const territoire = territoireDe(c.household.menage.depcom?.depcom ?? '')
      return territoire !== undefined && connus.includes(territoire) ? territoire : 'metropole'
    }),
    notion(baremeDeMayotte, () => () => false),
    notion(relevaitDeLArticleL751, () => (c, month) => habitaitDansUnDom(c, month) && !habitaitMayotte(c, month)),
    notion(assezDEnfants, saufAMayotte),
    notion(enfantsOuvrantDroitCf, saufAMayotte),
    notion(parentSeulAsf, saufAMayotte),
    notion(aDroitALaCss, law => c => !habiteMayotte(c) && law(c)),
    notion(plafondLep, law => c => ['saint-pierre-et-miquelon', 'saint-barthelemy', 'saint-martin'].includes(residence(c)) ? 0 : law(c))
  ]
})
