import { firstDay, type Month } from '../../../src/household/index.js'
import { Doubt, notion, parameter, type Person, type Rule } from '../../rule.js'
import { montantBourseCriteresSociaux } from '../etudes/bourse-criteres-sociaux.js'
import { dansLeSuperieur } from '../etudes/etudiant.js'
import { sejourRegulier, titreRegulier } from './sejour-regulier.js'
import { unDesParents } from './un-des-parents.js'

const bourseExigee = parameter('logement/bourse-exigee-des-etudiants-etrangers')

/** Says that they have a grant on social criteria. */
const estBoursier = (person: Person): boolean => person.boursier || person.percoit('bourse_enseignement_sup')

/** Meets the conditions of a grant on social criteria; those of a partner are not asked. */
function auraitUneBourse (c: Rule, person: Person): boolean {
  if (person === c.household.demandeur) return montantBourseCriteresSociaux(c) > 0
  throw new Doubt('avec un titre « étudiant », il faut remplir les conditions d’une bourse sur critères sociaux')
}

/** Registered in a school of higher education, one has shown a visa or a permit: until July 2026 any of them was enough, where nobody was asked which. */
const inscritAvecUnTitre = (c: Rule, person: Person): boolean => person === c.household.demandeur && dansLeSuperieur(c) &&
  !c.household.facts.known.has('individu.demandeur.titre_sejour')

/**
 * A permit in force. Since July 2026, a visa or a permit for studies opens the right only to who meets the conditions of a grant
 * (CCH, article L. 822-2, I, 3°, of the loi n° 2026-103, article 179, in force on 1 July 2026 for everybody).
 */
function titreOuvreLeDroit (c: Rule, person: Person, month: Month): boolean {
  if (c.value(bourseExigee, firstDay(month)) === 0) return inscritAvecUnTitre(c, person) || titreRegulier(c, person)
  // The Crous has seen the permit of who has a grant: none is needed to say so, unless they answer that they have none.
  const repondu = c.household.facts.known.get(`individu.${person.id}.titre_sejour`)
  if (estBoursier(person) && repondu !== 'aucun') return true
  if (!titreRegulier(c, person)) return false
  return person.titre_sejour !== 'etudiant' || auraitUneBourse(c, person)
}

/** European students keep the right whatever their length of residence (CCH, article L. 822-2, I, 2°; CESEDA, article L. 233-1, 3°). */
const ouvreLeDroit = (c: Rule, person: Person, month: Month): boolean => person.nationalite === 'AF'
  ? titreOuvreLeDroit(c, person, month)
  : (person.nationalite === 'DE' && person.activite === 'etudiant') || sejourRegulier(c, person)

export const sejourOuvreDroitAuLogement = notion('séjour ouvrant droit à l’aide au logement', (c, month: Month): boolean =>
  unDesParents(c, parent => ouvreLeDroit(c, parent, month)))
