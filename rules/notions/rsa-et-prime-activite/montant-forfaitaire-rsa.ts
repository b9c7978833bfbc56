import { judge } from '../../../src/engine/outcome.js'
import { firstDay, type Month } from '../../../src/household/index.js'
import { notion, parameter, type Person, type Rule } from '../../rule.js'
import { parentsDeLaFamille } from '../famille.js'
import { ageRetenu, decritParLesReponses } from '../periodes.js'
import { baremeDeMayotte } from '../residence.js'
import { parentIsoleEnRegle, parentsComptesAuRsa } from '../sejour/foyer-rsa.js'
import { sejourOuvreDroitAuRsa } from '../sejour/minima-sociaux.js'
import { unDesParents } from '../sejour/un-des-parents.js'
import { attendOuEleveUnEnfant, enfantsComptes, enPartageant, parentIsole, unParentEstEnceinte, enfantsAChargeRsa } from './foyer-rsa.js'
import { coefficientRsa, montantDeBaseRsa } from './montant-de-base-rsa.js'

const isolement = parameter<{ 'isole': number, 'par-enfant': number }>('rsa/majoration-parent-isole')
const ageMinimum = parameter('rsa/age-minimum')
const ageJeune = parameter('rsa/age-minimum-jeune-actif')

/** A child born or to be born lifts the condition of age (CASF, article L. 262-4, 1°). */
export const aUnEnfantNeOuANaitre = notion('enfant né ou à naître', (c, month: Month): boolean =>
  enfantsAChargeRsa(c, month).length > 0 || unParentEstEnceinte(c, month))

/** Old enough, or a parent, or young and with two years of work behind (CASF, articles L. 262-4 and L. 262-7-1). */
export function remplitLaConditionDAge (c: Rule, person: Person, month: Month): boolean {
  const age = ageRetenu(c, person, month)
  if (aUnEnfantNeOuANaitre(c, month) || age >= c.value(ageMinimum, firstDay(month))) return true
  return age >= c.value(ageJeune, firstDay(month)) && decritParLesReponses(c, month) && person.rsa_jeune_condition_heures_travail_remplie
}

/** A pupil, a student or a trainee has no RSA (CASF, article L. 262-4, 3°); who works under a contrat d’alternance is none of them. */
export const estEtudiant = notion('étudiant au sens du RSA', (c, person: Person, month: Month): boolean =>
  decritParLesReponses(c, month) && person.activite === 'etudiant' && !person.alternant)

/** Those of the parents who meet what was asked before, or all of them where nobody does: each condition is then told by itself. */
const parmi = (parents: readonly Person[], test: (parent: Person) => boolean): readonly Person[] => {
  const admis = parents.filter(test)
  return admis.length > 0 ? admis : parents
}

/** A lone parent in France needs neither the age, nor to have left their studies (CASF, article L. 262-4, 3°); in Mayotte, where it is not increased, they do. */
const dispense = (c: Rule, month: Month): boolean => parentIsole(c, month) && !baremeDeMayotte(c, month)

/** Whose stay is not refused, though it may be to check. */
const enRegle = (c: Rule, month: Month): readonly Person[] =>
  parmi(parentsDeLaFamille(c), parent => judge(() => sejourOuvreDroitAuRsa(c, parent, month)).outcome !== 'no')
const dAge = (c: Rule, month: Month) => (parent: Person): boolean => remplitLaConditionDAge(c, parent, month)

export const ageOuvreLeRsa = notion('âge ouvrant le RSA', (c, month: Month): boolean => dispense(c, month) || enRegle(c, month).some(dAge(c, month)))
export const etudesOuvrentLeRsa = notion('études laissant le RSA', (c, month: Month): boolean =>
  dispense(c, month) || parmi(enRegle(c, month), dAge(c, month)).some(parent => !estEtudiant(c, parent, month)))

export const unParentRemplitLesConditions = notion('conditions du RSA', (c, month: Month): boolean => unDesParents(c, parent =>
  remplitLaConditionDAge(c, parent, month) && !estEtudiant(c, parent, month) && sejourOuvreDroitAuRsa(c, parent, month)))

/** Montant forfaitaire of the household (CASF, articles L. 262-2, L. 262-9, R. 262-1 and D. 262-4), not increased for a lone parent in Mayotte; 0 without a right. */
export const montantForfaitaireRsa = notion('montant forfaitaire du RSA', (c, month: Month): number => {
  const coefficient = enPartageant(c, month, partages => coefficientDuForfait(c, month, partages))
  return montantDeBaseRsa(c, month) * coefficient
})

/** The same whatever the age, the studies and the stay: what the household's income is compared with, so that income alone is told. */
export const montantForfaitaireSansAutreCondition = notion('montant forfaitaire du RSA, ressources seules', (c, month: Month): number => {
  const forfait = montantForfaitaireRsa(c, month)
  if (forfait > 0) return forfait
  const parents = parentsComptesAuRsa(c, month).length
  return montantDeBaseRsa(c, month) *
    enPartageant(c, month, partages => coefficientRsa(c, month, parents + enfantsComptes(c, month, partages).length, parents))
})

function coefficientDuForfait (c: Rule, month: Month, partages: boolean): number {
  const { isole, 'par-enfant': parEnfant } = c.value(isolement, firstDay(month))
  const [enfants, parents] = [enfantsComptes(c, month, partages).length, parentsComptesAuRsa(c, month).length]
  const enRegle = !baremeDeMayotte(c, month) && parentIsoleEnRegle(c, month)
  const majore = enRegle && (partages || attendOuEleveUnEnfant(c, month, false)) ? isole + parEnfant * enfants : 0
  // It is more than the amount without isolation, whatever is not known of what that one asks for.
  if (majore > 0) return majore
  // Who has the right as a parent alone keeps the amount for one person without the shared child.
  return unParentRemplitLesConditions(c, month) ? coefficientRsa(c, month, parents + enfants, parents) : enRegle && !partages ? 1 : 0
}

