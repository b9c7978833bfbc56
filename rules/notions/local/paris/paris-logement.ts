import { parameter, type Rule } from '../../../rule.js'
import { personnesDuMenage } from '../../enfants.js'
import { estEnCouple } from '../../famille.js'
import { moisCourant } from '../../periodes.js'
import { smicMensuelBrut } from '../../smic.js'
import { enfantsHandicapesParis, enfantsParis, estHandicapee, moisPrecedent, unePersonneAgee, unePersonneHandicapee } from './foyer.js'
import { ressourcesParisDuFoyer } from './ressources.js'

export type Composition = 'seul' | 'couple' | 'couple_avec_enfant'
const plafonds = parameter<Record<Composition, number>>('local/paris/logement-plafonds')
const avecEnfant = parameter('local/paris/logement-plafond-agees-avec-enfant')
const smicNet = parameter<{ part: number, arrondi: number }>('local/paris/smic-net')

/** A person or a couple without a child, or a couple with one; null for the other families, who have their own aid. */
export function composition (c: Rule): Composition | null {
  const enfants = enfantsParis(c).length
  if (estEnCouple(c)) return enfants === 0 ? 'couple' : enfants === 1 ? 'couple_avec_enfant' : null
  return enfants === 0 ? 'seul' : null
}

const adulteHandicape = (c: Rule): boolean =>
  personnesDuMenage(c).filter(person => estHandicapee(c, person)).length > enfantsHandicapesParis(c).length

/** Old or disabled persons have rules of their own; a disabled child alone gives right to another aid. */
export const ageOuHandicap = (c: Rule): boolean => unePersonneAgee(c) || adulteHandicape(c)
export const seulementUnEnfantHandicape = (c: Rule): boolean => unePersonneHandicapee(c) && !ageOuHandicap(c)

/** Net minimum wage, rounded up to ten euros (article II.2.1.b.2). */
function plafondDesAgees (c: Rule): number {
  if (enfantsParis(c).length > 0) return c.value(avecEnfant)
  const { part, arrondi } = c.value(smicNet)
  return Math.ceil(part * smicMensuelBrut(c, moisCourant(c)) / arrondi) * arrondi
}

export function plafondParisLogement (c: Rule, foyer: Composition): number {
  const ordinaire = c.value(plafonds)[foyer]
  if (!unePersonneAgee(c)) return ordinaire
  return adulteHandicape(c) ? Math.max(ordinaire, plafondDesAgees(c)) : plafondDesAgees(c)
}

/** Maternity benefits do not count for those who have no child yet. */
export function ressourcesParisLogement (c: Rule): number {
  const ressources = ressourcesParisDuFoyer(c, moisPrecedent(c))
  if (ageOuHandicap(c) || enfantsParis(c).length > 0) return ressources
  return ressources - personnesDuMenage(c).reduce((sum, person) => sum + person.montant('indemnites_journalieres_maternite', moisPrecedent(c)), 0)
}
