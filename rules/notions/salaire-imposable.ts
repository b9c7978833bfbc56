import { firstDay, monthsOf, yearOf, type Month } from '../../src/household/index.js'
import { notion, parameter, type Person } from '../rule.js'
import { estAnneeFiscale, moyenneAnnuelle, revenusFiscauxConnus } from './ressources-mensuelles.js'
import { smicMensuelBrut } from './smic.js'

const passage = parameter<{ net_sur_brut: number, csg_crds_non_deductibles: number, assiette_csg: number }>('travail/passage-du-net')

/** Gross salary of a month, from the net one that was declared. */
export const salaireBrut = notion('salaire brut', (c, person: Person, month: Month): number =>
  person.montant('salaire_net', month) / c.value(passage, firstDay(month)).net_sur_brut)

export const estApprenti = notion('apprenti', (_c, person: Person): boolean => person.alternant && person._contratAlternance === 'apprenti')

/** An apprentice is exempt up to the minimum wage (CGI, article 81 bis). */
export const exonerationDesApprentis = notion('exonération des apprentis', (c, month: Month): number => smicMensuelBrut(c, month))

/** Taxable salary of a month: the net one and the contributions that cannot be deducted (CGI, article 154 quinquies). */
const salaireImposableDeclare = notion('salaire imposable déclaré', (c, person: Person, month: Month): number => {
  const net = person.montant('salaire_net', month)
  if (net === 0) return 0
  const { csg_crds_non_deductibles: taux, assiette_csg: assiette } = c.value(passage, firstDay(month))
  const imposable = net + taux * assiette * salaireBrut(c, person, month)
  return estApprenti(c, person) ? Math.max(0, imposable - exonerationDesApprentis(c, month)) : imposable
})

export const salaireImposableMoyen = notion('salaire imposable moyen', (c, person: Person): number =>
  moyenneAnnuelle(c, month => salaireImposableDeclare(c, person, month)))

export const salaireImposableDuMois = notion('salaire imposable du mois', (c, person: Person, month: Month): number => {
  if (!estAnneeFiscale(c, yearOf(month))) return salaireImposableDeclare(c, person, month)
  return revenusFiscauxConnus(c) ? (person.fiscales.salaire_imposable ?? 0) / 12 : salaireImposableMoyen(c, person)
})

/** Taxable salary of a year. */
export const salaireImposable = notion('salaire imposable', (c, person: Person, year: number): number => {
  return monthsOf(year).reduce((sum, month) => sum + salaireImposableDuMois(c, person, month), 0)
})
