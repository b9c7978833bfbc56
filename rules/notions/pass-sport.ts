import { yearOf } from '../../src/household/index.js'
import { Doubt, notion, parameter, type Person, type Rule } from '../rule.js'
import { declareParLaFamille } from './allocations-declarees.js'
import { etudiantBoursier } from './etudes/boursier.js'
import { enfantsDuMenage } from './enfants.js'
import { autonomieFinanciere, estEnCouple } from './famille.js'
import { estRattacheAuxParents } from './impot/foyer-fiscal.js'
import { montantAah } from './minima-sociaux/aah.js'
import { moisCourant } from './periodes.js'
import { droitAeeh, enfantsOuvrantDroitAeeh } from './prestations-familiales/aeeh.js'
import { droitArs } from './prestations-familiales/ars.js'

type Titre = 'boursier' | 'ars' | 'aeeh' | 'aah'
export const agesPassSport = parameter<Record<Titre, { minimum?: number, maximum: number } & Record<string, number>>>('pass-sport/ages')

const ageAnnonce = parameter('pass-sport/age-annonce-ars')

/** The last day on which the highest age is looked at; the lowest one may be reached until the end of the year. */
const jours = parameter<Record<Titre, { mois: number, jour: number } & Record<string, number>>>('pass-sport/jours')

/** Born between two days of the season, not of an age on the day of the simulation. */
export const aLAgeDuPassSport = notion('âge du Pass’Sport', (c, person: Person, titre: Titre): boolean =>
  atteint(c, person, c.value(agesPassSport)[titre].minimum ?? 0) && neDepasseraPas(c, person, titre))

const atteint = (c: Rule, person: Person, minimum: number): boolean => person.age(`${yearOf(c.date)}-12-31`) >= minimum

function neDepasseraPas (c: Rule, person: Person, titre: Titre): boolean {
  const { mois, jour } = c.value(jours)[titre]
  return person.age(`${yearOf(c.date)}-${String(mois).padStart(2, '0')}-${String(jour).padStart(2, '0')}`) <= c.value(agesPassSport)[titre].maximum
}

/** Children for whom the family receives the allocation de rentrée scolaire or the AEEH: the pass is the child’s, one parent reads about it here. */
const enfantsAvecPass = notion('enfants qui ont le Pass’Sport', (c): readonly Person[] => {
  const month = moisCourant(c)
  return enfantsDuMenage(c).filter(enfant =>
    (aLAgeDuPassSport(c, enfant, 'ars') && !autonomieFinanciere(c, enfant, month) && droitArs(c) > 0) ||
    (aLAgeDuPassSport(c, enfant, 'aeeh') && enfantsOuvrantDroitAeeh(c, month).includes(enfant) && (declareParLaFamille(c, 'aeeh', month) ?? droitAeeh(c, month)) > 0))
})

/**
 * Children whom the budget of 2026 lets in again, from six: the pass was closed before fourteen in 2025 (décret n° 2025-630 du 8 juillet 2025),
 * the finance law for 2026 pays for them, and the decree of the campaign was not read.
 */
export const enfantsAnnonces = notion('enfants à qui le Pass’Sport est annoncé', (c): readonly Person[] => {
  const [annonce, month] = [c.value(ageAnnonce), moisCourant(c)]
  if (annonce >= (c.value(agesPassSport).ars.minimum ?? 0)) return []
  const certains = enfantsAvecPass(c)
  return enfantsDuMenage(c).filter(enfant => atteint(c, enfant, annonce) && neDepasseraPas(c, enfant, 'ars') && !certains.includes(enfant) &&
    !autonomieFinanciere(c, enfant, month) && droitArs(c) > 0)
})

/** The person’s own title: the AAH, or a grant of higher education. */
const titrePersonnel = notion('titre personnel au Pass’Sport', (c): boolean => {
  const { demandeur } = c.household
  return (aLAgeDuPassSport(c, demandeur, 'aah') && montantAah(c, demandeur, moisCourant(c)) > 0) || (aLAgeDuPassSport(c, demandeur, 'boursier') && etudiantBoursier(c))
})

/** What a young person’s own parents receive for them is not asked: the ARS up to seventeen, the AEEH for the disabled. */
function parLesParents (c: Rule): boolean {
  const { demandeur } = c.household
  if (!estRattacheAuxParents(c) || estEnCouple(c)) return false
  if (aLAgeDuPassSport(c, demandeur, 'ars') || (aLAgeDuPassSport(c, demandeur, 'aeeh') && demandeur.handicap)) {
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
