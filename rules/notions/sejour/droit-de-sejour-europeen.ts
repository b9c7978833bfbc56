import { monthsBetween } from '../../../src/household/index.js'
import { Doubt, notion, parameter, type Person, type Rule } from '../../rule.js'
import { moisEnFrance } from './mois-en-france.js'

const mois = parameter<Record<'permanent' | 'minima-sociaux' | 'chomage', number>>('sejour/europeens')

const travaille = ({ activite, alternant }: Person): boolean => activite === 'salarie' || activite === 'independant' || alternant

/** Lost a job less than six months ago, paid for it and registered: still a worker (CESEDA, articles L. 233-1 and R. 233-7). */
const resteTravailleur = (c: Rule, person: Person): boolean => person.activite === 'chomeur' && person.date_debut_chomage !== null &&
  monthsBetween(person.date_debut_chomage, c.date) < c.value(mois).chomage && person.percoit('chomage_net')

const estTravailleur = (c: Rule, person: Person): boolean => travaille(person) || resteTravailleur(c, person)

/** Married to a European worker (CESEDA, articles L. 200-4 and L. 233-1, 4°). */
function conjointTravaille (c: Rule, person: Person): boolean {
  const { demandeur, conjoint } = c.household
  if (conjoint?.statut_marital !== 'marie' || (person !== demandeur && person !== conjoint)) return false
  const autre = person === demandeur ? conjoint : demandeur
  return autre.nationalite === 'DE' && estTravailleur(c, autre)
}

/** Worker, or a worker's spouse: the right of residence of the European needs nothing more. */
export const aUnDroitDeTravailleur = notion('droit de séjour d’un travailleur européen', (c, person: Person): boolean =>
  estTravailleur(c, person) || conjointTravaille(c, person))

const doute = (person: Person): Doubt => new Doubt(person.activite === 'chomeur'
  ? 'si vous avez travaillé en France, votre inscription à France Travail peut maintenir votre droit de séjour, que l’organisme examine'
  : 'entre trois mois et cinq ans en France, votre droit de séjour dépend de vos ressources, de votre assurance maladie et de votre famille, que l’organisme examine')

/** Right of residence of a European: by work, or for good after five years (CESEDA, articles L. 233-1 and L. 234-1). */
export const droitDeSejourEuropeen = notion('droit de séjour européen', (c, person: Person): boolean => {
  if (aUnDroitDeTravailleur(c, person)) return true
  if ((moisEnFrance(person) ?? 0) >= c.value(mois).permanent) return true
  throw doute(person)
})

/**
 * The same with three months of residence, which workers and their spouses need not have. It holds for the RSA, the AAH, the ASPA
 * and the ASI (CASF, article L. 262-6; CSS, articles L. 821-1 and L. 816-1).
 */
export const droitDeSejourEuropeenDeTroisMois = notion('droit de séjour européen depuis trois mois', (c, person: Person): boolean => {
  if (aUnDroitDeTravailleur(c, person)) return true
  const duree = moisEnFrance(person)
  if (duree !== null && duree < c.value(mois)['minima-sociaux']) return false
  return droitDeSejourEuropeen(c, person)
})
