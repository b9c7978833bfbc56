import { addMonths, firstDay, monthsOf, yearOf, type Month } from '../../src/household/index.js'
import { notion, parameter, type Person } from '../rule.js'
import { accessoiresSupposes } from './accessoires-du-traitement.js'
import { personnesDuMenage } from './enfants.js'
import { estAnneeFiscale, moyenneAnnuelle, revenusFiscauxConnus } from './ressources-mensuelles.js'
import { smicMensuelBrut } from './smic.js'

const passage = parameter<{ net_sur_brut: number, csg_crds_non_deductibles: number, assiette_csg: number }>('travail/passage-du-net')
const cotisationsSalariales =
  parameter<{ csg_deductible: number, assiette_csg: number, [regime: string]: number }>('travail/cotisations-salariales')

/** Gross salary of a month, from the net one that was declared. */
export const salaireBrut = notion('salaire brut', (c, person: Person, month: Month): number =>
  person.montant('salaire_net', month) / c.value(passage, firstDay(month)).net_sur_brut)

/**
 * Taxable salary of a month: the net one and the contributions that cannot be deducted (CGI, article 154 quinquies);
 * an apprentice is exempt up to the minimum wage (article 81 bis).
 */
const salaireImposableDeclare = notion('salaire imposable déclaré', (c, person: Person, month: Month): number => {
  const net = person.montant('salaire_net', month)
  if (net === 0) return 0
  const { csg_crds_non_deductibles: taux, assiette_csg: assiette } = c.value(passage, firstDay(month))
  const imposable = net + taux * assiette * salaireBrut(c, person, month)
  if (!person.alternant || (!c.habits.has('alternants-tous-apprentis') && person._contratAlternance !== 'apprenti')) return imposable
  const smic = smicMensuelBrut(c, c.habits.has('smic-du-mois-precedent') ? addMonths(month, -1) : month)
  return Math.max(0, imposable - smic)
})

const salaireImposableMoyen = notion('salaire imposable moyen', (c, person: Person): number =>
  moyenneAnnuelle(c, month => salaireImposableDeclare(c, person, month)))

/** Part of the gross salary that the employee pays and deducts from their income (CGI, article 83, 1° and 154 quinquies). */
const tauxDeCotisation = notion('cotisations salariales déductibles', (c, month: Month): number => {
  const { csg_deductible: csg, assiette_csg: assiette, ...cotisations } = c.value(cotisationsSalariales, firstDay(month))
  return Object.values(cotisations).reduce((sum, taux) => sum + taux, csg * assiette)
})

export const salaireImposableDuMois = notion('salaire imposable du mois', (c, person: Person, month: Month): number => {
  if (!estAnneeFiscale(c, yearOf(month))) return accessoiresSupposes(c, person, month)?.imposable ?? salaireImposableDeclare(c, person, month)
  if (revenusFiscauxConnus(c)) return (person.fiscales.salaire_imposable ?? 0) / 12
  const moyenne = salaireImposableMoyen(c, person)
  const tousNuls = personnesDuMenage(c).every(other => salaireImposableMoyen(c, other) === 0)
  if (!tousNuls || !c.habits.has('apprentis-exoneration-perdue')) return moyenne
  return moyenneAnnuelle(c, known => salaireBrut(c, person, known)) * (1 - tauxDeCotisation(c, month))
})

/** Taxable salary of a year. */
export const salaireImposable = notion('salaire imposable', (c, person: Person, year: number): number => {
  return monthsOf(year).reduce((sum, month) => sum + salaireImposableDuMois(c, person, month), 0)
})
