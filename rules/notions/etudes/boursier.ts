import type { Month } from '../../../src/household/index.js'
import { notion, type Rule } from '../../rule.js'
import { moisCourant } from '../periodes.js'
import { montantBourseCriteresSociaux } from './bourse-criteres-sociaux.js'
import { estLEleve, montantParEleve } from './bourse-scolaire.js'

/**
 * Student with a grant on social criteria in a month, received or due (Code de l’éducation, articles L. 821-1 and D. 821-1).
 * Where the question is asked, the answer decides (« avez-vous une bourse de l’enseignement supérieur ? »).
 */
export const boursierSurCriteresSociaux = notion('boursier sur critères sociaux', (c, month: Month): boolean => {
  const { demandeur, facts } = c.household
  if (demandeur.boursier) return true
  if (facts.known.has('individu.demandeur.boursier')) return false
  return demandeur.montant('bourse_enseignement_sup', month) > 0 || montantBourseCriteresSociaux(c) > 0
})

/** Pupil of a lycée with a grant of their own, received or due (article L. 531-4); that of their child is not theirs. */
export const boursierDuLycee = notion('boursier du lycée', (c): boolean => {
  const { demandeur, facts, famille } = c.household
  if (famille.bourse_lycee || demandeur.montant('bourse_lycee', moisCourant(c)) > 0) return true
  return !facts.known.has('famille.bourse_lycee') && estLEleve(c, 'lycee') && montantParEleve(c, 'lycee') > 0
})

/** Pupil of a collège with a grant of their own (article L. 531-1). */
const boursierDuCollege = notion('boursier du collège', (c): boolean => estLEleve(c, 'college') && montantParEleve(c, 'college') > 0)

/** Somebody with the grant of the studies that they follow, whatever these are: what « boursier » means in the files of local aids. */
export const boursierDeSesEtudes = notion('boursier de ses études', (c, month: Month): boolean =>
  boursierSurCriteresSociaux(c, month) || boursierDuLycee(c) || boursierDuCollege(c))

export const etudiantBoursier = (c: Rule): boolean => boursierSurCriteresSociaux(c, moisCourant(c))
