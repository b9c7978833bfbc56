import { yearOf, monthsBefore, type Kind, type Month, type Person } from '../../../../src/household/index.js'
import { notion, parameter } from '../../../rule.js'
import { personnesDuMenage } from '../../enfants.js'
import { parentsDeLaFamille } from '../../famille.js'
import { indemnitesJournalieres } from '../../indemnites-journalieres.js'
import { montantAah } from '../../minima-sociaux/aah.js'
import { montantAsi } from '../../minima-sociaux/asi.js'
import { montantAspa } from '../../minima-sociaux/aspa.js'
import { montantAss } from '../../minima-sociaux/ass.js'
import { montantAeeh } from '../../prestations-familiales/aeeh.js'
import { chomageImposableDuMois, retraiteImposableDuMois } from '../../revenu-imposable/revenus-de-remplacement.js'
import { revenusNonSalaries } from '../../revenus-non-salaries.js'
import { montantCaah } from '../../rsa-et-logement/caah.js'
import { montantRsa } from '../../rsa-et-logement/rsa.js'
import { salaireImposableDuMois } from '../../salaire-imposable.js'

const stageMaximum = parameter('local/paris/indemnite-de-stage-maximum')
const mensuelles: readonly Kind[] = ['revenus_stage_formation_pro', 'allocation_securisation_professionnelle', 'indemnites_chomage_partiel',
  'indemnites_volontariat', 'prestation_compensatoire', 'pensions_invalidite']

/** Income of one person in a month; pensions on the mean of three months, self-employed profits of the year before. */
export const ressourcesParisDUnePersonne = notion('ressources parisiennes d’une personne', (c, person: Person, month: Month): number => {
  const stage = person.montant('indemnites_stage', month)
  const retraites = monthsBefore(month, 3).reduce((sum, known) => sum + retraiteImposableDuMois(c, person, known), 0) / 3
  return salaireImposableDuMois(c, person, month) + chomageImposableDuMois(c, person, month) + retraites +
    (stage <= c.value(stageMaximum) ? stage : 0) + mensuelles.reduce((sum, kind) => sum + person.montant(kind, month), 0) +
    indemnitesJournalieres(c, person, month) + montantAss(c, person, month) + montantAah(c, person, month) + montantAsi(c, person, month) +
    montantCaah(c, person, month) + revenusNonSalaries(c, person, yearOf(month) - 1) / 12
})

const prestations = notion('prestations comptées à Paris', (c, month: Month): number =>
  montantAeeh(c, month) + montantAspa(c, month) + montantRsa(c, month))

/** Income of the person and of their partner. */
export const ressourcesParisDuCouple = notion('ressources parisiennes du couple', (c, month: Month): number =>
  parentsDeLaFamille(c).reduce((sum, person) => sum + ressourcesParisDUnePersonne(c, person, month), 0) + prestations(c, month))

/** Income of everybody in the household. */
export const ressourcesParisDuFoyer = notion('ressources parisiennes du foyer', (c, month: Month): number =>
  personnesDuMenage(c).reduce((sum, person) => sum + ressourcesParisDUnePersonne(c, person, month), 0) + prestations(c, month))
