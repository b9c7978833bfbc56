import { Doubt, notion, parameter, type Person, type Rule } from '../rule.js'
import { etudiantBoursier } from './etudes/boursier.js'
import { enfantsDuMenage } from './enfants.js'
import { autonomieFinanciere, estEnCouple } from './famille.js'
import { estRattacheAuxParents } from './impot/foyer-fiscal.js'
import { montantAah } from './minima-sociaux/aah.js'
import { moisCourant } from './periodes.js'
import { enfantsOuvrantDroitAeeh, montantAeeh } from './prestations-familiales/aeeh.js'
import { droitArs } from './prestations-familiales/ars.js'

type Titre = 'boursier' | 'ars' | 'aeeh' | 'aah'
export const agesPassSport = parameter<Record<Titre, { minimum?: number, maximum: number } & Record<string, number>>>('pass-sport/ages')

const ageAnnonce = parameter('pass-sport/age-annonce-ars')

export function aLAge (c: Rule, person: Person, titre: Titre): boolean {
  const { minimum, maximum } = c.value(agesPassSport)[titre]
  const age = person.age(c.date)
  return (minimum ?? 0) <= age && age <= maximum
}

/** Children for whom the family receives the allocation de rentrée scolaire or the AEEH: the pass is the child’s, one parent reads about it here. */
const enfantsAvecPass = notion('enfants qui ont le Pass’Sport', (c): readonly Person[] => {
  const month = moisCourant(c)
  return enfantsDuMenage(c).filter(enfant =>
    (aLAge(c, enfant, 'ars') && !autonomieFinanciere(c, enfant, month) && droitArs(c) > 0) ||
    (aLAge(c, enfant, 'aeeh') && enfantsOuvrantDroitAeeh(c, month).includes(enfant) && montantAeeh(c, month) > 0))
})

/**
 * Children whom the budget of 2026 lets in again, from six: the pass was closed before fourteen in 2025 (décret n° 2025-630 du 8 juillet 2025),
 * the finance law for 2026 pays for them, and the decree of the campaign was not read.
 */
export const enfantsAnnonces = notion('enfants à qui le Pass’Sport est annoncé', (c): readonly Person[] => {
  const [annonce, month] = [c.value(ageAnnonce), moisCourant(c)]
  if (annonce >= (c.value(agesPassSport).ars.minimum ?? 0)) return []
  const certains = enfantsAvecPass(c)
  return enfantsDuMenage(c).filter(enfant => {
    const age = enfant.age(c.date)
    return annonce <= age && age <= c.value(agesPassSport).ars.maximum && !certains.includes(enfant) && !autonomieFinanciere(c, enfant, month) && droitArs(c) > 0
  })
})

/** The person’s own title: the AAH, or a grant of higher education. */
const titrePersonnel = notion('titre personnel au Pass’Sport', (c): boolean => {
  const { demandeur } = c.household
  return (aLAge(c, demandeur, 'aah') && montantAah(c, demandeur, moisCourant(c)) > 0) || (aLAge(c, demandeur, 'boursier') && etudiantBoursier(c))
})

/** What a young person’s own parents receive for them is not asked: the ARS up to seventeen, the AEEH for the disabled. */
function parLesParents (c: Rule): boolean {
  const { demandeur } = c.household
  if (!estRattacheAuxParents(c) || estEnCouple(c)) return false
  if (aLAge(c, demandeur, 'ars') || (aLAge(c, demandeur, 'aeeh') && demandeur.handicap)) {
    throw new Doubt('vous y avez droit si vos parents reçoivent pour vous l’allocation de rentrée scolaire ou l’AEEH')
  }
  return false
}

/** Number of passes of the household: the person’s and their children’s (décret n° 2022-1121, article 2). */
export const nombreDePassSport = notion('nombre de Pass’Sport', (c): number => {
  const enfants = enfantsAvecPass(c).length
  const nombre = enfants + (titrePersonnel(c) || (enfants === 0 && parLesParents(c)) ? 1 : 0)
  if (nombre === 0 && enfantsAnnonces(c).length > 0) throw new Doubt('le budget de 2026 rouvre le Pass’Sport avant 14 ans, et nous n’avons pas lu le décret qui en fixe les conditions')
  return nombre
})
