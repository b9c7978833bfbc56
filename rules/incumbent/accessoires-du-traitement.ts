import { firstDay, monthsBefore, type Month } from '../../src/household/index.js'
import { enfantsDuMenage } from '../notions/enfants.js'
import { zoneLogement } from '../notions/logement/zone-logement.js'
import { ageRetenu, decritParLesReponses } from '../notions/periodes.js'
import { smicHoraireBrut } from '../notions/smic.js'
import { parameter, type Person, type Rule } from '../rule.js'
import { csgDeductible } from './cotisations-salariales.js'

/** Lowest indemnité de résidence of a month, before the rate of the housing zone (décret n° 85-1148, article 9). */
const residence = { minimum: 366, taux: { 1: 0.03, 2: 0.01, 3: 0 } }
/** Lowest supplément familial: so much, and a part of the lowest pay, by number of children (articles 10 and 10 bis). */
const supplement = {
  plancher: 2234.94,
  enfants: [{ fixe: 0, part: 0 }, { fixe: 2.29, part: 0 }, { fixe: 10.67, part: 0.03 }, { fixe: 15.24, part: 0.08 }],
  enfantDePlus: { fixe: 4.57, part: 0.06 },
  dernierAge: 20
}
/** Kept for the pension of somebody under contract. */
const retraite = 0.101
const passage = parameter<{ net_sur_brut: number, csg_crds_non_deductibles: number, assiette_csg: number }>('travail/passage-du-net')
const partDuSmic = parameter('prestations-familiales/part-smic-enfant-autonome')
const heures = parameter('prestations-familiales/heures-smic-enfant-autonome')
const moisObserves = 6

/** Children up to 20, unless six months of salary, added up, pass the part of one month's minimum wage. */
function enfantsComptes (c: Rule, month: Month): number {
  const jour = firstDay(month)
  const seuil = c.value(partDuSmic, jour) * smicHoraireBrut(c, month) * c.value(heures, jour)
  const brut = (enfant: Person) => monthsBefore(month, moisObserves)
    .reduce((sum, known) => sum + enfant.montant('salaire_net', known), 0) / c.value(passage, jour).net_sur_brut
  return enfantsDuMenage(c).filter(enfant => ageRetenu(c, enfant, month) <= supplement.dernierAge && brut(enfant) < seuil).length
}

function supplementFamilial (c: Rule, person: Person, month: Month): number {
  const nombre = person === c.household.demandeur ? enfantsComptes(c, month) : 0
  const { plancher, enfants, enfantDePlus: deplus } = supplement
  const { fixe, part } = enfants[Math.min(nombre, 3)]!
  const autres = Math.max(0, nombre - 3)
  return fixe + autres * deplus.fixe + (part + autres * deplus.part) * plancher
}

/**
 * A civil servant's lowest additions to pay, for somebody in a work-study contract with a public employer who declares no salary,
 * in the months that the answers describe; null of anybody else.
 */
export function accessoiresSupposes (c: Rule, person: Person, month: Month): { net: number, imposable: number } | null {
  if (c.household.facts.known.get(`individu.${person.id}._alternanceFonctionPublique`) !== true) return null
  if (person.percoit('salaire_net') || !decritParLesReponses(c, month)) return null
  const indemnite = residence.minimum * residence.taux[zoneLogement(c)]
  const brut = indemnite + supplementFamilial(c, person, month)
  const imposable = brut * (1 - csgDeductible) - (person._contratAlternance === 'apprenti' ? 0 : retraite * indemnite)
  const { csg_crds_non_deductibles: reste, assiette_csg: base } = c.value(passage, firstDay(month))
  return { imposable, net: imposable - reste * base * brut }
}
