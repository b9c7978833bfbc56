import { montantBourseCriteresSociaux } from '../../notions/etudes/bourse-criteres-sociaux.js'
import { montantBourseCollege, montantBourseLycee } from '../../notions/etudes/bourse-scolaire.js'
import { boursierDeSesEtudes, boursierDuLycee, boursierSurCriteresSociaux } from '../../notions/etudes/boursier.js'
import { moisCourant } from '../../notions/periodes.js'
import type { Rule } from '../../rule.js'
import { habit, notion } from '../habit.js'

const duLycee = (c: Rule, month: string): boolean => c.household.famille.bourse_lycee || montantBourseLycee(c, month) > 0

function auSensLarge (c: Rule, month: string): boolean {
  const { demandeur, facts } = c.household
  if (demandeur.boursier) return true
  if (facts.known.has('individu.demandeur.boursier')) return false
  return demandeur.montant('bourse_enseignement_sup', month) > 0 || montantBourseCriteresSociaux(c) > 0 ||
    duLycee(c, month) || montantBourseCollege(c, month) > 0
}

export default habit({
  says: 'Toute bourse, même de collège ou de lycée, même celle d’un enfant, fait de la personne une étudiante boursière.',
  replaces: [
    notion(boursierSurCriteresSociaux, () => auSensLarge),
    notion(boursierDeSesEtudes, () => auSensLarge),
    notion(boursierDuLycee, () => c => duLycee(c, moisCourant(c)))
  ]
})
