import type { Household, Person } from '../../household/index.js'
import { monthsLater } from './individu.js'
import { repeated, type Group, type Individu, type Known, type TestCase, type Value, type Variable } from './test-case.js'
import type { Periods } from './periods.js'

const oldestChild = 25

/** Children who count: up to 25, without limit with a disability. */
export const childrenOf = ({ enfants, date }: Household): readonly Person[] =>
  enfants.filter(enfant => enfant.age(date) <= oldestChild || enfant.handicap)

const parentsOf = ({ parents }: Household): string[] => parents._situation === 'en_couple' ? ['parent1', 'parent2'] : ['parent1']

/** Who belongs where. A person attached to their parents' tax household brings the parents with them, empty. */
export function groupsOf (household: Household, periods: Periods, knows: Known): Omit<TestCase, 'individus'> {
  const { demandeur, conjoint } = household
  const couple = [demandeur, ...conjoint === null ? [] : [conjoint]].map(person => person.id)
  const enfants = childrenOf(household).map(person => person.id)
  const attached = demandeur.enfant_a_charge
  const parents = attached ? parentsOf(household) : []
  const shared = attached
    ? { declarants: parents, personnes_a_charge: [demandeur.id, ...enfants] }
    : { declarants: couple, personnes_a_charge: enfants }
  return {
    familles: { _: { parents: couple, enfants, ...answersAbout('famille', household, periods, knows) }, ...attached ? { parents: { parents, enfants: [] } } : {} },
    foyers_fiscaux: { _: { ...shared, ...taxesOf(household, shared, periods) }, ...attached && conjoint !== null ? { conjoint: { declarants: [conjoint.id] } } : {} },
    menages: {
      _: { personne_de_reference: [demandeur.id], ...conjoint === null ? {} : { conjoint: [conjoint.id] }, enfants, ...homeOf(household, periods, knows) },
      ...attached ? { parents: { personne_de_reference: [parents[0]!], ...parents[1] === undefined ? {} : { conjoint: [parents[1]] }, enfants: [] } } : {}
    }
  }
}

/** The parents' tax notice, when it is known and not zero; the count of dependants takes the declarants too (the incumbent's habit). */
function taxesOf (household: Household, members: Record<string, readonly string[]>, { fiscalYear }: Periods): Record<string, Variable> {
  const { demandeur, facts } = household
  const given = (name: string, value: unknown): Record<string, Variable> =>
    demandeur.enfant_a_charge && typeof value === 'number' && value !== 0 ? { [name]: { [fiscalYear]: value } } : {}
  const rfr = facts.known.get('parents.rfr')
  return {
    ...given('rbg', facts.known.get('individu.demandeur.bourse_criteres_sociaux_base_ressources_parentale')),
    ...given('rfr', rfr),
    ...given('rni', rfr),
    ...given('nbptr', facts.known.get('parents.nbptr')),
    nb_pac: { [fiscalYear]: Object.values(members).flat().length }
  }
}

function homeOf (household: Household, periods: Periods, knows: Known): Record<string, Variable> {
  const { menage, date } = household
  const values: Record<string, Value> = {
    aide_logement_date_pret_conventionne: '2018-12-31',
    date_entree_logement: monthsLater(date, menage._nombreMoisEntreeLogement ?? 0),
    depcom: menage.depcom?.depcom ?? null,
    statut_occupation_logement: statutOccupation(household)
  }
  const given = Object.entries(values).filter(([, value]) => value !== null)
  return { ...answersAbout('menage', household, periods, knows), ...Object.fromEntries(given.map(([name, value]) => [name, repeated(value, periods.described)])) }
}

function statutOccupation ({ menage }: Household): string | null {
  switch (menage._logementType) {
    case 'locataire': return menage._locationType === null ? null : `locataire_${menage._locationType}`
    case 'proprietaire': return menage._primoAccedant ? 'primo_accedant' : 'proprietaire'
    case 'heberge': return 'loge_gratuitement'
    case 'sansDomicile': return 'sans_domicile'
    case null: return null
  }
}

/** Answers about the family or the home that OpenFisca takes as they are. */
function answersAbout (entity: 'famille' | 'menage', { facts }: Household, { described }: Periods, knows: Known): Record<string, Variable> {
  const own = [...facts.known].filter(([id]) => id.startsWith(`${entity}.`)).map(([id, value]) => [id.slice(entity.length + 1), value] as const)
  const sent = own.filter(([name, value]) => !name.startsWith('_') && !name.includes('.') && typeof value !== 'object' && knows(name))
  return Object.fromEntries(sent.map(([name, value]) => [name, repeated(value as Value, described)]))
}

/** Benefits paid to a family are declared by a person: their amounts move to the family, added up. */
export function moveToFamily (individus: Record<string, Individu>, family: Group, names: readonly string[]): void {
  const members = [...family['parents'] as string[], ...family['enfants'] as string[]]
  for (const name of names) {
    const total: Variable = {}
    for (const id of members) {
      for (const [period, amount] of Object.entries(individus[id]![name] ?? {})) total[period] = Number(total[period] ?? 0) + Number(amount)
      delete individus[id]![name]
    }
    if (Object.keys(total).length > 0) family[name] = total
  }
}
