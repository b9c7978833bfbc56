import type { Month } from '../../src/household/index.js'
import { notion, type Rule } from '../rule.js'
import { montantBourseCriteresSociaux } from './bourse-criteres-sociaux.js'
import { montantBourseCollege, montantBourseLycee } from './bourse-scolaire.js'
import { moisCourant } from './periodes.js'

/** A grant for a lycée, that the household said it has or to which it is entitled (Code de l’éducation, article L. 531-4). */
export const boursierDuLycee = notion('boursier du lycée', c =>
  c.household.famille.bourse_lycee || montantBourseLycee(c, moisCourant(c)) > 0)

/** Pupil or student with a grant in a month. Where the question is asked, the answer decides (« bénéficiez-vous d’une bourse ? »). */
export const boursierDuMois = notion('boursier', (c, month: Month): boolean => {
  const { demandeur, facts, famille } = c.household
  if (demandeur.boursier) return true
  if (facts.known.has('individu.demandeur.boursier')) return false
  return demandeur.montant('bourse_enseignement_sup', month) > 0 || montantBourseCriteresSociaux(c) > 0 ||
    famille.bourse_lycee || montantBourseLycee(c, month) > 0 || montantBourseCollege(c, month) > 0
})

export const boursier = (c: Rule): boolean => boursierDuMois(c, moisCourant(c))
