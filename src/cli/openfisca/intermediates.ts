import { addMonths, firstDay, monthOf, yearOf } from '../../household/index.js'
import { aideLogementDuMois } from '../../../rules/notions/rsa-et-logement/avantage-logement.js'
import { baseRessourcesAah } from '../../../rules/notions/minima-sociaux/base-ressources-aah.js'
import { baseRessourcesCss } from '../../../rules/notions/sante/base-ressources-css.js'
import { baseRessourcesLogement } from '../../../rules/notions/rsa-et-logement/base-ressources-logement.js'
import { baseRessourcesPpa } from '../../../rules/notions/rsa-et-prime-activite/base-ressources-ppa.js'
import { baseRessourcesPrestationsFamiliales } from '../../../rules/notions/prestations-familiales/base-ressources-prestations-familiales.js'
import { baseRessourcesRsa } from '../../../rules/notions/rsa-et-logement/base-ressources-rsa.js'
import { montantForfaitaireRsa } from '../../../rules/notions/rsa-et-prime-activite/montant-forfaitaire-rsa.js'
import { nbptr } from '../../../rules/notions/impot/nombre-de-parts.js'
import { primeFictive } from '../../../rules/notions/rsa-et-prime-activite/prime-fictive.js'
import { rfr } from '../../../rules/notions/revenu-imposable/revenu-fiscal-de-reference.js'
import { salaireImposableDuMois } from '../../../rules/notions/salaire-imposable.js'
import type { Rule } from '../../../rules/rule.js'
import { ask, valueFor, type TestCase, type Wanted } from '../../integrations/openfisca/index.js'
import type { Oracle } from './oracle.js'

interface Intermediate extends Wanted { here: number }

/** What the aids rest on, from the bottom up. */
function intermediates (c: Rule): Intermediate[] {
  const month = monthOf(c.date), before = addMonths(month, -1), fiscal = yearOf(firstDay(month)) - 2
  const family = (name: string, period: string, here: number): Intermediate => ({ name, entity: 'familles', period, here })
  return [
    { name: 'salaire_imposable', entity: 'individus', period: before, here: salaireImposableDuMois(c, c.household.demandeur, before) },
    { name: 'rfr', entity: 'foyers_fiscaux', period: String(fiscal), here: rfr(c, fiscal) },
    { name: 'nbptr', entity: 'foyers_fiscaux', period: String(fiscal), here: nbptr(c, fiscal) },
    family('prestations_familiales_base_ressources', month, baseRessourcesPrestationsFamiliales(c, month)),
    family('aide_logement_base_ressources', month, baseRessourcesLogement(c, month)),
    family('aide_logement', before, aideLogementDuMois(c, before)),
    family('rsa_base_ressources', month, baseRessourcesRsa(c, month)),
    family('rsa_montant_forfaitaire', month, montantForfaitaireRsa(c, month)),
    family('ppa_base_ressources', before, baseRessourcesPpa(c, before)),
    family('ppa_fictive', before, primeFictive(c, before)),
    { name: 'aah_base_ressources', entity: 'individus', period: month, here: baseRessourcesAah(c, c.household.demandeur, month) },
    family('css_cmu_base_ressources', month, baseRessourcesCss(c, month))
  ]
}

/** The first of them on which OpenFisca differs, in words; null when all agree. */
export async function firstDifference (c: Rule, oracle: Oracle): Promise<string | null> {
  const known = intermediates(c).filter(({ name }) => oracle.known(name))
  const answer: TestCase = await oracle.api.calculate(ask(oracle.request(c.household), known))
  for (const { name, period, here } of known) {
    const there = Number(valueFor(answer, name, period))
    if (Math.abs(here - there) > 0.5) return `${name} ${period} : ici ${here.toFixed(2)}, là ${there.toFixed(2)}`
  }
  return null
}
