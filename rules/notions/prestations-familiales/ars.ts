import { firstDay, yearOf, type Day } from '../../../src/household/index.js'
import { Doubt, notion, parameter, type Person, type Rule } from '../../rule.js'
import { enfantsDuMenage } from '../enfants.js'
import { autonomieFinanciere, enfantsACharge } from '../famille.js'
import { baremeDeMayotte } from '../residence.js'
import { baseRessourcesPrestationsFamiliales } from './base-ressources-prestations-familiales.js'
import { bmaf } from './bmaf.js'
import { sejourOuvreDroitAuxPrestationsFamiliales } from '../sejour/prestations-familiales.js'
import { droitDeLAllocataire, montantDeLAllocataire } from './seul-allocataire.js'

export type Niveau = 'primaire' | 'college' | 'lycee'
interface Jour { mois: number, jour: number }
const taux = parameter<Record<Niveau, number>>('prestations-familiales/ars-taux')
export const agesArs = parameter<Record<Niveau | 'sortie', number>>('prestations-familiales/ars-ages')
const limites = parameter<{ avant_six_ans: Jour & Record<string, number>, avant_dix_huit_ans: Jour & Record<string, number> }>(
  'prestations-familiales/ars-limites')
const plafond = parameter<{ plafond: number, par_enfant: number }>('prestations-familiales/ars-plafond')
const mayotte = parameter<{ plafond: number, par_enfant: number, sortie: number }>('prestations-familiales/ars-mayotte')
const minimum = parameter('prestations-familiales/ars-minimum')

export const octobre = (c: Rule) => `${yearOf(c.date)}-10`
const jourDe = (year: number, { mois, jour }: Jour): Day => `${year}-${String(mois).padStart(2, '0')}-${String(jour).padStart(2, '0')}`

export const niveauSelonAge = (c: Rule, age: number): Niveau => {
  const { college, lycee } = c.value(agesArs, firstDay(octobre(c)))
  return age >= lycee ? 'lycee' : age >= college ? 'college' : 'primaire'
}

const aMayotte = (c: Rule): boolean => baremeDeMayotte(c, octobre(c))

/** Eighteen, or twenty for who is still at secondary school in Mayotte (ordonnance n° 2002-149, article 8). */
const ageDeSortie = (c: Rule, enfant: Person): number => aMayotte(c) && (enfant.scolarite === 'college' || enfant.scolarite === 'lycee')
  ? c.value(mayotte, firstDay(octobre(c))).sortie
  : c.value(agesArs, firstDay(octobre(c))).sortie

/** Six before the 1st of February that follows, not yet eighteen on the 15th of September (CSS, articles R. 543-2 and D. 543-1). */
function niveau (c: Rule, enfant: Person): Niveau | null {
  const year = yearOf(c.date)
  const { avant_six_ans: six, avant_dix_huit_ans: dixHuit } = c.value(limites, firstDay(octobre(c)))
  const { primaire } = c.value(agesArs, firstDay(octobre(c)))
  if (enfant.age(jourDe(year + 1, six)) < primaire || enfant.age(jourDe(year, dixHuit)) >= ageDeSortie(c, enfant)) return null
  return niveauSelonAge(c, enfant.age(`${year}-12-31`))
}

/** Children without an own living at the end of the year. */
export const enfantsDeLaRentree = notion('enfants de la rentrée', (c): readonly Person[] =>
  enfantsDuMenage(c).filter(enfant => !autonomieFinanciere(c, enfant, `${yearOf(c.date)}-12`)))

/** Pupils of the year, with the level that their age gives. */
export const elevesDeLaRentree = notion('élèves de la rentrée', (c): readonly Niveau[] =>
  enfantsDeLaRentree(c).flatMap(enfant => niveau(c, enfant) ?? []))

/** Income of the family at the start of the year. */
export const ressourcesArs = notion('ressources de l’allocation de rentrée scolaire', c =>
  baseRessourcesPrestationsFamiliales(c, `${yearOf(c.date)}-01`))

/** Ceiling by number of dependent children (CSS, article R. 543-5); Mayotte has its own. */
export const plafondArs = notion('plafond de l’allocation de rentrée scolaire', c => {
  const { plafond: base, par_enfant: parEnfant } = c.value(aMayotte(c) ? mayotte : plafond, firstDay(octobre(c)))
  return base * (1 + enfantsACharge(c, octobre(c)).length * parEnfant)
})

/** A ceiling only rises: who is under the last one that we read, in Mayotte, is under that of today. */
function refuserLePlafondAncien (c: Rule): void {
  if (aMayotte(c) && ressourcesArs(c) > plafondArs(c)) throw new Doubt('le plafond de Mayotte a été relevé depuis celui que nous avons lu')
}

/** Highest income that leaves an allowance that is paid: that of the pupils of the family, or of one at the lycée where there is none. */
export const ressourcesMaximalesArs = notion('ressources maximales de l’allocation de rentrée scolaire', (c): number => {
  refuserLePlafondAncien(c)
  const eleves = elevesDeLaRentree(c)
  const part = (eleves.length > 0 ? eleves : ['lycee' as const]).reduce((sum, niveau) => sum + c.value(taux, firstDay(octobre(c)))[niveau], 0)
  return plafondArs(c) + bmaf(c, octobre(c)) * part - c.value(minimum)
})

/** Amount of the year, reduced by what the income exceeds (CSS, articles L. 543-1, L. 543-2 and D. 543-1). */
export const arsAvantMinimum = notion('allocation de rentrée scolaire avant minimum', c => {
  refuserLePlafondAncien(c)
  const part = elevesDeLaRentree(c).reduce((sum, niveau) => sum + c.value(taux, firstDay(octobre(c)))[niveau], 0)
  return Math.max(0, bmaf(c, octobre(c)) * part - Math.max(0, ressourcesArs(c) - plafondArs(c)))
})

const enfantsConcernes = (c: Rule) => enfantsDeLaRentree(c).filter(enfant => niveau(c, enfant) !== null)

/** Allocation de rentrée scolaire of the year of the simulation. */
export const droitArs = notion('droit à l’allocation de rentrée scolaire', (c): number =>
  arsAvantMinimum(c) >= c.value(minimum) && sejourOuvreDroitAuxPrestationsFamiliales(c)
    ? droitDeLAllocataire(c, enfantsConcernes(c), arsAvantMinimum(c))
    : 0)

export const montantArs = notion('allocation de rentrée scolaire', (c): number => montantDeLAllocataire(c, enfantsConcernes(c), () => droitArs(c)))
