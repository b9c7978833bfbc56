import { addMonths, type Month } from '../../src/household/index.js'
import { notion, type Person } from '../rule.js'
import { ressourceDuMois } from './ressources-mensuelles.js'

/** Daily benefits during a sick leave, whatever its cause. */
const arretDeTravail = notion('indemnités d’arrêt de travail', (c, person: Person, month: Month): number =>
  ressourceDuMois(c, person, 'indemnites_journalieres_maladie', month) +
  ressourceDuMois(c, person, 'indemnites_journalieres_accident_travail', month) +
  ressourceDuMois(c, person, 'indemnites_journalieres_maladie_professionnelle', month))

/** Indemnités journalières of the social security in a month. */
export const indemnitesJournalieres = notion('indemnités journalières', (c, person: Person, month: Month): number =>
  ressourceDuMois(c, person, 'indemnites_journalieres_maternite', month) + arretDeTravail(c, person, month))

/** Half of the benefits of a work accident or an occupational disease is not taxed (CGI, article 80 quinquies). */
export const indemnitesJournalieresExonerees = notion('indemnités journalières exonérées', (c, person: Person, month: Month): number =>
  (ressourceDuMois(c, person, 'indemnites_journalieres_accident_travail', month) +
    ressourceDuMois(c, person, 'indemnites_journalieres_maladie_professionnelle', month)) / 2)

export const indemnitesJournalieresImposables = notion('indemnités journalières imposables', (c, person: Person, month: Month): number =>
  indemnitesJournalieres(c, person, month) - indemnitesJournalieresExonerees(c, person, month))

/**
 * Those that count as income from work: maternity always, sick leave for its first three months or while a salary is paid
 * (CASF, article R. 262-12, 4°).
 */
export const indemnitesJournalieresActivite = notion('indemnités journalières d’activité', (c, person: Person, month: Month): number => {
  const recent = arretDeTravail(c, person, addMonths(month, -3)) === 0
  const salarie = ressourceDuMois(c, person, 'salaire_net', month) > 0
  return ressourceDuMois(c, person, 'indemnites_journalieres_maternite', month) + (recent || salarie ? arretDeTravail(c, person, month) : 0)
})

export const indemnitesJournalieresHorsActivite = notion('indemnités journalières hors activité', (c, person: Person, month: Month): number =>
  indemnitesJournalieres(c, person, month) - indemnitesJournalieresActivite(c, person, month))
