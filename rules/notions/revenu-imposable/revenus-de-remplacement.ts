import { firstDay, yearOf, type Month } from '../../../src/household/index.js'
import { notion, parameter, type Person, type Rule } from '../../rule.js'
import { beneficesImposables } from '../impot/benefices-imposables.js'
import { ressourceDuMois } from '../ressources-mensuelles.js'
import { smicMensuelBrut } from '../smic.js'
import { retenueSurLaRetraite, retenueSurLeChomage } from './csg-de-remplacement.js'

const retraiteComplementaire = parameter('travail/passage-du-net-chomage')

/** The CSG may not bring the benefit, with what a job pays, below the minimum wage (CSS, article L. 136-1-2, II, 4°). */
export const audelaDuSmic = (c: Rule, person: Person, month: Month, allocation: number): number =>
  Math.max(0, allocation + ressourceDuMois(c, person, 'salaire_net', month) +
    beneficesImposables(c, person, yearOf(month)) / 12 - smicMensuelBrut(c, month))

/** Taxable unemployment benefit of a month: the net one, and the CSG and CRDS that may not be deducted (CGI, articles 79 and 154 quinquies). */
export const chomageImposableDuMois = notion('chômage imposable du mois', (c, person: Person, month: Month): number => {
  const net = ressourceDuMois(c, person, 'chomage_net', month)
  if (net === 0 || audelaDuSmic(c, person, month, net) === 0) return net
  const { deductible, non_deductible: reste, autres } = retenueSurLeChomage(c, person, month)
  return net + (reste + autres) * net / (1 - c.value(retraiteComplementaire, firstDay(month)) - deductible - reste - autres)
})

/** Gross retirement pension of a month, from the net one. */
export const retraiteBruteDuMois = notion('retraite brute du mois', (c, person: Person, month: Month): number => {
  const net = ressourceDuMois(c, person, 'retraite_nette', month)
  if (net === 0) return 0
  const { deductible, non_deductible: reste, autres } = retenueSurLaRetraite(c, person, month)
  return net / (1 - deductible - reste - autres)
})

/** Taxable pension of a month: the gross one less the CSG that may be deducted (CGI, articles 79 and 154 quinquies). */
export const retraiteImposableDuMois = notion('retraite imposable du mois', (c, person: Person, month: Month): number => {
  const brute = retraiteBruteDuMois(c, person, month)
  return brute === 0 ? 0 : brute * (1 - retenueSurLaRetraite(c, person, month).deductible)
})
