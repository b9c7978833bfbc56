import { addMonths, monthOf, type Day, type Household, type Person } from '../../household/index.js'
import { repeated, type Individu, type Known, type Value } from './test-case.js'
import type { Periods } from './periods.js'

/** Answers about a person whose OpenFisca variable has another shape: see `derived`. */
const others = ['statut_marital', 'enfant_a_charge', 'ressources', 'tns_autres_revenus_type_activite']

/** Facts of one person as OpenFisca variables, incomes apart. An answer of today holds for the three months before too. */
export function individuOf (person: Person, household: Household, periods: Periods, knows: Known): Individu {
  const values: Record<string, Value> = { ...answered(person, household, knows), ...derived(person, household, periods) }
  const given = Object.entries(values).filter(([, value]) => value !== null)
  return {
    ...Object.fromEntries(given.map(([name, value]) => [name, repeated(value, periods.described)])),
    ...household.facts.known.has(`individu.${person.id}.enfant_a_charge`) ? { enfant_a_charge: { [periods.year]: person.enfant_a_charge } } : {}
  }
}

/** Answers sent as they are. */
function answered (person: Person, { facts }: Household, knows: Known): Record<string, Value> {
  const prefix = `individu.${person.id}.`
  const own = [...facts.known].filter(([id]) => id.startsWith(prefix)).map(([id, value]) => [id.slice(prefix.length), value] as const)
  return Object.fromEntries(own.filter(([name, value]) => typeof value !== 'object' && !name.startsWith('_') && !others.includes(name) && knows(name))) as Record<string, Value>
}

function derived (person: Person, household: Household, periods: Periods): Record<string, Value> {
  const { date, demandeur, conjoint } = household
  const given = (field: string) => household.facts.known.get(`individu.${person.id}.${field}`)
  const [regime, etablissement] = [given('regime_securite_sociale'), given('statuts_etablissement_scolaire')]
  return {
    activite: person.activite === 'salarie' || person.activite === 'independant' ? 'actif' : person.activite,
    apprenti: person._contratAlternance === 'apprenti',
    date_naissance: person.date_naissance,
    age: person.age(date),
    age_en_mois: person.ageEnMois(date),
    bourse_criteres_sociaux_distance_domicile_familial: distance(person, household),
    categorie_salarie: given('_alternanceFonctionPublique') === true ? 'public_non_titulaire' : 'prive_non_cadre',
    // Read by contributions alone, whose month would be cut where the contract starts today.
    contrat_de_travail_debut: monthsLater(date, person.activite === 'salarie' || person.alternant ? -12 : 0),
    debut_etudes_etranger: date,
    enceinte: person.enceinte === 'enceinte',
    fin_etudes_etranger: dayAfter(monthsLater(date, Number(given('_dureeMoisEtudesEtranger') ?? 0))),
    orphelin: sansParents(household),
    peec_employeur: true,
    professionnalisation: person._contratAlternance === 'professionnalisation',
    // « Je ne sais pas » is none of its values: the most common one.
    regime_securite_sociale: regime === null ? 'regime_general' : regime as string | undefined ?? null,
    secteur_activite_employeur: regime === 'regime_agricole' ? 'agricole' : 'non_agricole',
    statuts_etablissement_scolaire: etablissement === null || etablissement === 'autre' ? 'inconnu' : etablissement as string | undefined ?? null,
    sous_contrat_engagement_jeune: person.montant('contrat_engagement_jeune', periods.month) > 0,
    statut_marital: person === demandeur || person === conjoint ? conjoint?.statut_marital ?? 'celibataire' : null
  }
}

const sansParents = ({ parents }: Household): boolean => parents._situation === 'decedes' || parents._situation === 'sans_autorite'

/** 260 km stands for parents who live abroad. */
function distance (person: Person, household: Household): number {
  const { parents, menage, territory } = household
  if (sansParents(household) || person.habite_chez_parents) return 0
  if (!parents._en_france) return 260
  // 0 for an unknown centre, as the incumbent sends.
  return territory.distanceKm(menage.depcom?.depcom ?? '', person._bourseCriteresSociauxCommuneDomicileFamilial?.depcom ?? '') ?? 0
}

/** The same day some months later, or the last day of that month. */
export function monthsLater (day: Day, count: number): Day {
  const month = addMonths(monthOf(day), count)
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()
  return `${month}-${String(Math.min(last, Number(day.slice(8)))).padStart(2, '0')}`
}

const dayAfter = (day: Day): Day => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
