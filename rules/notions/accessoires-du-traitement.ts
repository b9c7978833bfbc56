import { firstDay, monthsBefore, type Month } from '../../src/household/index.js'
import { notion, parameter, type Person, type Rule } from '../rule.js'
import { enfantsDuMenage } from './enfants.js'
import { ageRetenu, decritParLesReponses } from './periodes.js'
import { smicHoraireBrut } from './smic.js'
import { zoneLogement } from './zone-logement.js'

type Part = Readonly<Record<'fixe' | 'part', number>>
type Traitement = Readonly<Record<'residence' | 'plancher' | 'dernier_age' | 'retraite', number>> &
  { readonly zones: Readonly<Record<string, number>>, readonly enfants: Readonly<Record<string, Part>>, readonly enfant_de_plus: Part }
const traitement = parameter<Traitement>('travail/traitement-public-minimal')
const cotisations = parameter<{ csg_deductible: number, assiette_csg: number, [regime: string]: number }>('travail/cotisations-salariales')
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
  return enfantsDuMenage(c).filter(enfant => ageRetenu(c, enfant, month) <= c.value(traitement, jour).dernier_age && brut(enfant) < seuil).length
}

/** Supplément familial de traitement at its lowest (décret n° 85-1148, articles 10 et 10 bis). */
function supplementFamilial (c: Rule, person: Person, month: Month): number {
  const nombre = person === c.household.demandeur ? enfantsComptes(c, month) : 0
  if (nombre === 0) return 0
  const { enfants, enfant_de_plus: deplus, plancher } = c.value(traitement, firstDay(month))
  const { fixe, part } = enfants[Math.min(nombre, 3)]!
  const autres = Math.max(0, nombre - 3)
  return fixe + autres * deplus.fixe + (part + autres * deplus.part) * plancher
}

/**
 * The habit 'alternance-publique-sans-salaire': somebody in a work-study contract with a public employer, who declares no salary,
 * is given a civil servant's lowest additions to pay for the months that the answers describe. The law gives nothing: null.
 */
export const accessoiresSupposes = notion('accessoires du traitement supposés', (c, person: Person, month: Month): { net: number, imposable: number } | null => {
  if (!c.habits.has('alternance-publique-sans-salaire') || person._alternanceFonctionPublique !== true) return null
  if (person.percoit('salaire_net') || !decritParLesReponses(c, month)) return null
  const { residence, zones, retraite } = c.value(traitement, firstDay(month))
  const indemnite = residence * zones[zoneLogement(c)]!
  const brut = indemnite + supplementFamilial(c, person, month)
  const { csg_deductible: csg, assiette_csg: assiette } = c.value(cotisations, firstDay(month))
  const imposable = brut * (1 - csg * assiette) - (person._contratAlternance === 'apprenti' ? 0 : retraite * indemnite)
  const { csg_crds_non_deductibles: reste, assiette_csg: base } = c.value(passage, firstDay(month))
  return { imposable, net: imposable - reste * base * brut }
})
