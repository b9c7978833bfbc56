import {
  baseRessourcesPrestationsFamiliales, personnesImposees, ressourcesCommunes, ressourcesPrestationsFamiliales
} from '../../notions/prestations-familiales/base-ressources-prestations-familiales.js'
import { enfantsComptesCf, ressourcesCf } from '../../notions/prestations-familiales/complement-familial.js'
import { enfantsACharge, parentsDeLaFamille } from '../../notions/famille.js'
import { estRattacheAuxParents, foyerFiscal, foyerFiscalDuConjoint, membres } from '../../notions/impot/foyer-fiscal.js'
import type { Month } from '../../../src/household/index.js'
import type { Person, Rule } from '../../rule.js'
import { habit, notion } from '../habit.js'

const ressources = (c: Rule, enfants: readonly Person[], month: Month): number =>
  [...parentsDeLaFamille(c), ...enfants].reduce((sum, person) => sum + ressourcesPrestationsFamiliales(c, person, month), 0) + ressourcesCommunes(c, month)

export default habit({
  says: 'Les revenus des enfants à charge comptent dans les ressources des prestations familiales.',
  replaces: [
    notion(personnesImposees, () => c =>
      [...estRattacheAuxParents(c) ? [] : [foyerFiscal(c)], foyerFiscalDuConjoint(c)].flatMap(found => found === null ? [] : membres(found))),
    notion(baseRessourcesPrestationsFamiliales, () => (c, month) => ressources(c, enfantsACharge(c, month), month)),
    notion(ressourcesCf, () => (c, month) => ressources(c, enfantsComptesCf(c, month), month))
  ]
})
