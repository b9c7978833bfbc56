import { addMonths, firstDay, monthOf, type Household, type Person } from '../household/index.js'
import { agesPassCulture, ageDuMinimumVieillesse, majorite } from './limits.js'

type Titre = Person['titre_sejour']
const anciennete: readonly Titre[] = ['carte_sejour', 'etudiant', 'protection_temporaire', 'autre']
const bourse: readonly Titre[] = ['carte_resident', 'carte_sejour', 'etudiant', 'autre']
const protections: readonly Titre[] = ['protection', 'protection_temporaire']

/** The permit; null when the person does not know it, or need not have one. */
const titre = (person: Person, { facts }: Household): Titre =>
  facts.known.get(`individu.${person.id}.titre_sejour`) === null ? null : person.titre_sejour

/** An adult from outside the European Economic Area and Switzerland must have a residence permit (CESEDA, article L. 411-1). */
export const doitAvoirUnTitre = (person: Person, { date }: Household): boolean => person.nationalite === 'AF' && person.age(date) >= majorite

/** Five years of a permit to work open the RSA; a ten-year card opens it at once, but the ASPA wants ten years of everybody. */
export function doitDireLAncienneteDuTitre (person: Person, household: Household): boolean {
  if (!doitAvoirUnTitre(person, household)) return false
  const sien = titre(person, household)
  return anciennete.includes(sien) || (sien === 'carte_resident' && person.age(household.date) >= ageDuMinimumVieillesse)
}

const travaille = ({ activite }: Person): boolean => activite === 'salarie' || activite === 'independant'
const dansLeSuperieur = ({ scolarite }: Person): boolean => scolarite === 'enseignement_superieur'

/** Work gives Europeans the right of residence at once; the others may have it by its length (CESEDA, articles L. 233-1 and L. 234-1). */
const europeenSansEmploi = (person: Person, { date }: Household): boolean =>
  person.nationalite === 'DE' && !travaille(person) && (person.age(date) >= majorite || dansLeSuperieur(person))

/** The pass culture and the grants of higher education look at how long the person has lived here. */
function jeuneHorsUnionEuropeenne (person: Person, household: Household): boolean {
  if (person.id !== 'demandeur' || person.nationalite !== 'AF') return false
  if (agesPassCulture.includes(person.age(firstDay(addMonths(monthOf(household.date), 1))))) return true
  return dansLeSuperieur(person) && !person.alternant && doitAvoirUnTitre(person, household) && bourse.includes(titre(person, household))
}

export const doitDireDepuisQuandEnFrance = (person: Person, household: Household): boolean =>
  europeenSansEmploi(person, household) || jeuneHorsUnionEuropeenne(person, household)

/**
 * A foreign child gives right to family benefits when born here or come by family reunification, unless a parent is French, European
 * or protected (CSS, article L. 512-2). Without a permit there is no right anyway.
 */
export function doitDireSiLEnfantEstNeEnFrance (enfant: Person, household: Household): boolean {
  if (enfant.nationalite !== 'AF') return false
  const parents = [household.demandeur, ...household.conjoint === null ? [] : [household.conjoint]]
  return parents.every(parent => parent.nationalite === 'AF' && !protections.includes(titre(parent, household))) &&
    parents.some(parent => titre(parent, household) !== 'aucun')
}
