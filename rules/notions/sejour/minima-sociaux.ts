import type { Month } from '../../../src/household/index.js'
import { Doubt, notion, type Person, type Rule } from '../../rule.js'
import { habiteMayotte } from '../residence.js'
import { droitDeSejourEuropeenDeTroisMois } from './droit-de-sejour-europeen.js'
import { titreRegulier } from './sejour-regulier.js'

type Titre = Person['titre_sejour']
const sansTitre: readonly Titre[] = ['aucun', 'demande']

/** Five years of a permit to work, unless refugee, stateless or holder of a ten-year card (CASF, article L. 262-4, 2°). */
function titreOuvreLeRsa (c: Rule, person: Person): boolean {
  const { titre_sejour: titre } = person
  if (titre === 'protection') return true
  if (sansTitre.includes(titre)) return false
  if (habiteMayotte(c)) throw new Doubt('à Mayotte, il faut en général un titre de séjour permettant de travailler depuis quinze ans')
  if (titre === 'carte_resident') return true
  if (titre === 'autre' || titre === null) throw new Doubt('selon votre titre de séjour, cinq ans de présence sont demandés ou non')
  const { duree_possession_titre_sejour: duree } = person
  if (duree === 'moins_de_5_ans' || duree === 'sans_travail') return false
  if (titre === 'carte_sejour' && duree !== null) return true
  throw new Doubt('l’organisme vérifie que vos titres de séjour des cinq dernières années permettaient de travailler')
}

/** Right of residence that opens the RSA (CASF, articles L. 262-4, 2° and L. 262-6). */
export const sejourOuvreDroitAuRsa = notion('séjour ouvrant droit au RSA', (c, person: Person, _: Month): boolean => {
  if (person.nationalite === 'AF') return titreOuvreLeRsa(c, person)
  return person.nationalite !== 'DE' || droitDeSejourEuropeenDeTroisMois(c, person)
})

/** The same, but every European has it (CSS, article L. 842-2, 2°). */
export const sejourOuvreDroitALaPrime = notion('séjour ouvrant droit à la prime d’activité', (c, person: Person, _: Month): boolean =>
  person.nationalite !== 'AF' || titreOuvreLeRsa(c, person))

/** Somebody entitled to the increase for isolation only needs to stay legally (CASF, article L. 262-4, 2°, b; CSS, article L. 842-2, 2°, c). */
export const sejourDUnParentIsole = notion('séjour d’un parent isolé', (c, person: Person): boolean =>
  person.nationalite === 'AF' ? titreRegulier(c, person) : person.nationalite !== 'DE' || droitDeSejourEuropeenDeTroisMois(c, person))

/** Ten years of a permit to work, unless refugee or stateless; some conventions lift it (CSS, article L. 816-1). */
function titreOuvreLeMinimumVieillesse (person: Person): boolean {
  const { titre_sejour: titre } = person
  if (titre === 'protection') return true
  if (sansTitre.includes(titre)) return false
  const connue = titre === 'carte_resident' || titre === 'carte_sejour'
  if (connue && person.duree_possession_titre_sejour === '10_ans_ou_plus') return true
  throw new Doubt('il faut un titre de séjour permettant de travailler depuis dix ans, sauf pour certaines nationalités')
}

export const sejourOuvreDroitAuMinimumVieillesse = notion('séjour ouvrant droit au minimum vieillesse', (c, person: Person, _: Month): boolean => {
  if (person.nationalite === 'AF') return titreOuvreLeMinimumVieillesse(person)
  return person.nationalite !== 'DE' || droitDeSejourEuropeenDeTroisMois(c, person)
})

/** A permit in force, or the European’s right of residence for three months (CSS, article L. 821-1). */
export const sejourOuvreDroitALAah = notion('séjour ouvrant droit à l’AAH', (c, person: Person): boolean => {
  if (person.nationalite === 'AF') return titreRegulier(c, person)
  return person.nationalite !== 'DE' || droitDeSejourEuropeenDeTroisMois(c, person)
})
