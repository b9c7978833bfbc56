import { addMonths, yearOf, type Kind, type Month } from '../../../src/household/index.js'
import { notion, parameter, type Person, type Rule } from '../../rule.js'
import { membresDeLaFamille } from '../allocations-declarees.js'
import { indemnitesJournalieres } from '../indemnites-journalieres.js'
import { montantAsi } from '../minima-sociaux/asi.js'
import { montantAspa } from '../minima-sociaux/aspa.js'
import { montantAss } from '../minima-sociaux/ass.js'
import { moisCourant } from '../periodes.js'
import { montantAeeh } from '../prestations-familiales/aeeh.js'
import { montantAf } from '../prestations-familiales/af.js'
import { montantAsf } from '../prestations-familiales/asf.js'
import { montantCf } from '../prestations-familiales/cf.js'
import { revenusNonSalaries } from '../revenus-non-salaries.js'
import { aideLogementCalculee } from '../rsa-et-logement/aide-logement.js'
import { montantRsa } from '../rsa-et-logement/rsa.js'
import { montantPpa } from '../rsa-et-prime-activite/ppa.js'

const partAideLogement = parameter('action-logement/visale-part-aide-logement')
const declarees: readonly Kind[] = [
  'salaire_net', 'prime_forfaitaire_mensuelle_reprise_activite', 'revenus_stage_formation_pro', 'bourse_enseignement_sup', 'bourse_recherche',
  'chomage_net', 'indemnites_chomage_partiel', 'retraite_nette', 'pensions_alimentaires_percues', 'pensions_invalidite', 'pch'
]

/** Allowances of the family, for the month before the request. */
const allocations = (c: Rule, month: Month) => [montantAeeh, montantAf, montantAsf, montantAspa, montantCf, montantPpa, montantRsa]
  .reduce((sum, montant) => sum + montant(c, month), 0)

/** Last year's profits, by month. */
export const beneficesMensuels = notion('bénéfices mensuels Visale', (c, person: Person) => revenusNonSalaries(c, person, yearOf(c.date) - 1) / 12)

/** Income of one person, for the month before the request. */
const ressourcesPersonnelles = (c: Rule, person: Person, month: Month) =>
  declarees.reduce((sum, kind) => sum + person.montant(kind, month), 0) + indemnitesJournalieres(c, person, month) +
  montantAss(c, person, month) + montantAsi(c, person, month) +
  beneficesMensuels(c, person)

/** Monthly income of the household as Visale counts it: last month's, and a part of the housing benefit to come. */
export const ressourcesVisale = notion('ressources Visale', c => {
  const month = addMonths(moisCourant(c), -1)
  return membresDeLaFamille(c).reduce((sum, person) => sum + ressourcesPersonnelles(c, person, month), 0) +
    allocations(c, month) +
    c.value(partAideLogement) * aideLogementCalculee(c, moisCourant(c))
})
