import { yearOf, type Month } from '../../../src/household/index.js'
import { notion, parameter, type Rule } from '../../rule.js'
import { declareParLaFamille } from '../allocations-declarees.js'
import { enfantsDuMenage } from '../enfants.js'
import { estRattacheAuxParents } from '../impot/foyer-fiscal.js'
import { anneeFiscale } from '../periodes.js'
import { bmaf } from '../prestations-familiales/bmaf.js'
import { rfr } from '../revenu-imposable/revenu-fiscal-de-reference.js'
import { smicHoraireBrut } from '../smic.js'

export type Etablissement = 'college' | 'lycee'
const plafonds = {
  college: parameter<Readonly<Record<string, readonly number[]>>>('education/bourse-college-plafonds'),
  lycee: parameter<Readonly<Record<string, readonly number[]>>>('education/bourse-lycee-plafonds')
}
const taux = {
  college: parameter<Readonly<Record<string, number>>>('education/bourse-college-taux'),
  lycee: parameter<Readonly<Record<string, number>>>('education/bourse-lycee-taux')
}
const moisDuSmic = '07'
const trimestres = 3

/** The person is the pupil, and their parents ask for the grant: pupils under a school status only, not apprentices (articles L. 531-4 and D. 531-18). */
export const estLEleve = notion('élève qui demande une bourse', (c, etablissement: Etablissement): boolean =>
  c.household.demandeur.scolarite === etablissement && !c.household.demandeur.alternant && estRattacheAuxParents(c))

export const elevesBoursiers = notion('élèves pour une bourse', (c, etablissement: Etablissement): number =>
  estLEleve(c, etablissement) ? 1 : enfantsDuMenage(c).filter(enfant => enfant.scolarite === etablissement).length)

/** Children of the tax household that asks: those of the pupil's parents, asked of who has parents, or those of the person (article D. 531-20). */
const enfantsComptes = (c: Rule, etablissement: Etablissement): number => estLEleve(c, etablissement)
  ? c.household.famille.bourse_criteres_sociaux_nombre_enfants_a_charge ?? 1
  : enfantsDuMenage(c).filter(enfant => enfant.age(c.date) >= 0).length

/** Ceiling of a step: so many times the minimum wage of July, two years before (arrêté du 22 mars 2016). */
export const plafondEchelon = notion('plafond d’un échelon', (c, etablissement: Etablissement, echelon: string): number => {
  const rang = Math.min(Math.max(enfantsComptes(c, etablissement), 1), 8) - 1
  const multiple = c.value(plafonds[etablissement])[echelon]![rang]!
  return Math.round(multiple * smicHoraireBrut(c, `${anneeFiscale(c)}-${moisDuSmic}`))
})

/** Step of the grant, highest for the lowest income; null above every ceiling (Code de l’éducation, D. 531-4 and D. 531-21). */
export const echelonBourseScolaire = notion('échelon d’une bourse', (c, etablissement: Etablissement): string | null => {
  const echelons = Object.keys(c.value(plafonds[etablissement])).sort().reverse()
  return echelons.find(echelon => rfr(c, anneeFiscale(c)) <= plafondEchelon(c, etablissement, echelon)) ?? null
})

/** Euros a year for one pupil, in three equal parts of whole euros (articles D. 531-7 and D. 531-29). */
export const montantParEleve = notion('bourse par élève', (c, etablissement: Etablissement): number => {
  const echelon = echelonBourseScolaire(c, etablissement)
  if (echelon === null) return 0
  const annuel = c.value(taux[etablissement])[echelon]! * bmaf(c, `${yearOf(c.date)}-01`)
  return Math.round(annuel / trimestres) * trimestres
})

export const droitBourseLycee = notion('droit à la bourse de lycée', (c): number => elevesBoursiers(c, 'lycee') * montantParEleve(c, 'lycee'))

/** Bourse de lycée, euros a year; none when a pupil answered that they have none. */
export const montantBourseLycee = notion('bourse de lycée', (c, month: Month): number => {
  const declaree = declareParLaFamille(c, 'bourse_lycee', month)
  if (declaree !== null) return declaree
  const { facts, famille } = c.household
  return facts.known.has('famille.bourse_lycee') && !famille.bourse_lycee ? 0 : droitBourseLycee(c)
})

export const droitBourseCollege = notion('droit à la bourse de collège', (c): number => elevesBoursiers(c, 'college') * montantParEleve(c, 'college'))

/** Bourse de collège, euros a year. */
export const montantBourseCollege = (c: Rule, _month?: Month): number => droitBourseCollege(c)
