import { firstDay, yearOf, type Month } from '../../../src/household/index.js'
import { notion, parameter } from '../../rule.js'
import { enfantsDuMenage } from '../enfants.js'
import { autonomieFinanciere, parentsDeLaFamille } from '../famille.js'
import { ageRetenu, moisCourant } from '../periodes.js'
import { rfr } from '../revenu-imposable/revenu-fiscal-de-reference.js'

const plafonds = parameter<Record<string, Readonly<Record<string, number>>>>('logement/logement-social-plafonds')
const limitrophes = parameter<Record<string, readonly number[]>>('logement/logement-social-communes-limitrophes')
const ileDeFrance = parameter<{ codes: readonly number[] }>('logement/logement-social-region')
const sommeDesAges = parameter('logement/logement-social-age-jeune-menage')
const baisse = parameter('logement/logement-social-baisse-revenus')
const ages = parameter<{ maximum: number, [key: string]: number }>('prestations-familiales/cf-ages')
const categorieMaximum = 6

/** Children up to 20 without an own living. */
const personnesACharge = notion('personnes à charge du logement social', (c, month: Month): number =>
  enfantsDuMenage(c).filter(enfant =>
    ageRetenu(c, enfant, month) < c.value(ages, firstDay(month)).maximum && !autonomieFinanciere(c, enfant, month)).length)

export const zoneLogementSocial = notion('zone du logement social', (c): 'paris' | 'ile_de_france' | 'autres' => {
  const code = c.household.menage.depcom?.depcom ?? ''
  if (c.value(limitrophes)[code.slice(0, 2)]?.includes(Number(code.slice(2)))) return 'paris'
  return c.value(ileDeFrance).codes.includes(Number(code.slice(0, 2))) ? 'ile_de_france' : 'autres'
})

/** Category of the household, a young couple without children counted as three (arrêté du 29 juillet 1987, annexe I). */
export const categorieDeMenage = notion('catégorie de ménage', (c): number => {
  const month = moisCourant(c)
  const charges = personnesACharge(c, month)
  const parents = parentsDeLaFamille(c)
  if (charges > 0) return Math.min(charges + 2, categorieMaximum)
  if (parents.length === 1) return 1
  const jeunes = parents.reduce((sum, person) => sum + ageRetenu(c, person, month), 0) <= c.value(sommeDesAges)
  // Two adults and a child who is no longer dependent are more than two persons.
  return jeunes ? 3 : enfantsDuMenage(c).length > 0 ? categorieMaximum : 2
})

/** Yearly ceiling of income of ordinary social housing, the PLUS (arrêté du 29 juillet 1987, annexe I). */
export const plafondLogementSocial = notion('plafond du logement social', (c): number => {
  const zone = zoneLogementSocial(c)
  const categorie = String(categorieDeMenage(c))
  const supplement = Math.max(0, personnesACharge(c, moisCourant(c)) - 4) * c.value(plafonds)[zone]!['supplementaire']!
  return c.value(plafonds)[zone]![categorie]! + supplement
})

/** The income of N-2, or a more recent one that is lower by a tenth (arrêté du 29 juillet 1987, article 4). */
export const revenuLogementSocial = notion('revenu du logement social', (c): number => {
  const [courant, precedent, reference] = [0, 1, 2].map(ago => rfr(c, yearOf(c.date) - ago)) as [number, number, number]
  const baisses = [courant, precedent].filter(revenu => revenu < c.value(baisse) * reference)
  return Math.min(reference, ...baisses)
})
