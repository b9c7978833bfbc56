import { notion, parameter, type Rule } from '../../../rule.js'
import { estEnCouple } from '../../famille.js'
import type { Plafonds } from '../bareme.js'
import { enfantsHandicapesParis, enfantsParis, moisPrecedent } from './foyer.js'
import { ressourcesParisDuFoyer } from './ressources.js'

interface Ligne extends Record<string, number> { jusqu_a: number, trois: number, suivant: number }
const deuxEnfants = parameter<{ montant: number, plafond: number }>('local/paris/logement-familles-deux-enfants')
const troisEnfants = parameter<Ligne[]>('local/paris/logement-familles-trois-enfants')
const monoparentale = parameter<Plafonds>('local/paris/logement-famille-monoparentale')
const nombreMonoparentale = parameter<{ de: number, a: number }>('local/paris/logement-famille-monoparentale-enfants')
const bases = { deux: 2, trois: 3 }

const ressources = (c: Rule): number => ressourcesParisDuFoyer(c, moisPrecedent(c))

/** A parent alone has another aid, unless their income or their children are too many for it. */
const parentSeulAdmis = (c: Rule, minimum: number): boolean =>
  ressources(c) > c.value(monoparentale).at(-1)!.jusqu_a && enfantsParis(c).length >= minimum

function montantDesEnfants (c: Rule): number {
  const enfants = enfantsParis(c).length
  if (!estEnCouple(c) && enfants <= c.value(nombreMonoparentale).a && !parentSeulAdmis(c, bases.deux)) return 0
  if (enfants === bases.deux) {
    const { montant, plafond } = c.value(deuxEnfants)
    return ressources(c) <= plafond ? montant - reductionAlternee(c, montant, 0) : 0
  }
  if (enfants < bases.trois) return 0
  const ligne = c.value(troisEnfants).find(({ jusqu_a: plafond }) => ressources(c) <= plafond)
  if (ligne === undefined) return 0
  const plein = ligne.trois + ligne.suivant * (enfants - bases.trois)
  return plein - reductionAlternee(c, plein, ligne.suivant)
}

/** Alternating residence: half of the aid, or half of what the children beyond three add. */
function reductionAlternee (c: Rule, plein: number, suivant: number): number {
  const alternes = enfantsParis(c).filter(enfant => enfant.garde_alternee).length
  if (alternes === 0) return 0
  return enfantsParis(c).length - alternes < bases.trois ? plein / 2 : alternes * suivant / 2
}

function montantDeLEnfantHandicape (c: Rule): number {
  const handicapes = enfantsHandicapesParis(c)
  const lignes = c.value(troisEnfants)
  if (handicapes.length === 0 || ressources(c) > lignes.at(-1)!.jusqu_a || (!estEnCouple(c) && !parentSeulAdmis(c, 0))) return 0
  const { trois, suivant } = lignes[0]!
  const part = handicapes.every(enfant => enfant.garde_alternee) ? 1 / 2 : 1
  return trois * part + (enfantsParis(c).length > bases.trois ? suivant : 0)
}

/** Paris Logement Famille before the limit of the cost of the home; no more than the rent and charges. */
export const aideAuxFamilles = notion('Paris Logement Famille', (c): number => {
  const { loyer, charges_locatives: charges } = c.household.menage
  return Math.min(Math.max(montantDesEnfants(c), montantDeLEnfantHandicape(c)), (loyer ?? 0) + (charges ?? 0))
})
