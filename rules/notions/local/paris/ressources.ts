import { yearOf, monthsBefore, type Kind, type Month, type Person } from '../../../../src/household/index.js'
import { montantAah } from '../../../aids/national/aah.js'
import { montantAeeh } from '../../../aids/national/aeeh.js'
import { montantAsi } from '../../../aids/national/asi.js'
import { montantAspa } from '../../../aids/national/aspa.js'
import { montantAss } from '../../../aids/national/ass.js'
import { montantCaah } from '../../../aids/national/caah.js'
import { montantRsa } from '../../../aids/national/rsa.js'
import { notion, parameter } from '../../../rule.js'
import { personnesDuMenage } from '../../enfants.js'
import { parentsDeLaFamille } from '../../famille.js'
import { indemnitesJournalieres } from '../../indemnites-journalieres.js'
import { revenusNonSalaries } from '../../revenus-non-salaries.js'
import { salaireImposableDuMois } from '../../salaire-imposable.js'
import { chomageImposableDuMois, retraiteImposableDuMois } from '../../revenus-de-remplacement.js'

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
