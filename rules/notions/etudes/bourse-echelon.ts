import { notion, parameter } from '../../rule.js'
import { baseRessourcesBourse } from './bourse-ressources.js'
import { distanceDomicileFamilial } from './distance-domicile-familial.js'

const distances = parameter<readonly number[]>('bourse/points-selon-distance')
const parEnfant = parameter<{ aCharge: number, etudiant: number }>('bourse/points-par-enfant')
const plafonds = parameter<readonly (readonly number[])[]>('bourse/plafonds-de-ressources')

/** Points for the distance and for the parents' other children, more for those in higher education (annexe 3, 2). */
export const pointsDeCharge = notion('points de charge', c => {
  const { famille } = c.household
  const distance = distanceDomicileFamilial(c)
  const etudiants = famille.bourse_criteres_sociaux_nombre_enfants_a_charge_dans_enseignement_superieur ?? 0
  const autres = (famille.bourse_criteres_sociaux_nombre_enfants_a_charge ?? 0) - etudiants
  const { aCharge, etudiant } = c.value(parEnfant)
  return c.value(distances).filter(kilometres => distance >= kilometres).length +
    Math.max(0, autres) * aCharge + Math.max(0, etudiants - 1) * etudiant
})

/** Highest income for each grade (0 bis to 7), for that many points: the table stops at its last column. */
export const plafondsBourse = notion('plafonds de la bourse', c => {
  const points = pointsDeCharge(c)
  return c.value(plafonds).map(parPoints => parPoints[Math.min(points, parPoints.length - 1)]!)
})

/** Highest grade whose ceiling is not passed; -1 above that of grade 0 bis (arrêté fixant les plafonds de ressources). */
export const echelonBourse = notion('échelon de la bourse', c =>
  plafondsBourse(c).findLastIndex(plafond => baseRessourcesBourse(c) <= plafond))
