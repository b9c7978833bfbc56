import { Unanswered, type Household } from '../../household/index.js'
import type { Bike, Input, Inputs, Statut } from './types.js'

/**
 * Income and shares of the tax household, computed by the rules; either may throw what says why it is not known. `parts` null: income is not divided.
 * `lastTicked`: of several bicycles, the amount of the last one ticked rather than the highest.
 */
export interface Income { rfr: () => number, parts: () => number | null, lastTicked?: boolean }

/** Why an input is not known: questions to answer, or reasons that no answer settles. */
export interface Lacking { missing: readonly string[], doubts: readonly string[] }

export interface Read {
  inputs: Inputs
  lacking: Readonly<Partial<Record<Input, Lacking>>>
}

const statuts: Readonly<Record<string, Statut>> = {
  etudiant: 'étudiant', chomeur: 'demandeur d’emploi', salarie: 'salarié', independant: 'salarié', retraite: 'retraité'
}
const codes = { commune: /^(?:\d\d|2[AB])\d{3}$/, departement: /^(?:\d\d|2[AB]|9[78]\d)$/, region: /^\d\d$/, epci: /^\d{9}$/ }

/** What the model needs of a household; null when no bicycle interests it. Throws Unanswered while that or the commune is not known. */
export function readInputs (household: Household, { rfr, parts }: Income): Read | null {
  const { demandeur, menage } = household
  const bikes = demandeur._interetsAidesVelo as readonly Bike[] | null
  if (bikes === null || bikes.length === 0) return null
  const home = menage.depcom
  if (home === null) throw new Unanswered(['menage.depcom'])
  const { depcom: commune, _departement: departement, _region: region, _epci: epci } = home
  // Codes come from answers that a program may send: what is not a code never reaches the model.
  if (!codes.commune.test(commune) || !codes.departement.test(departement) || !codes.region.test(region)) return null

  const lacking: Partial<Record<Input, Lacking>> = {}
  const known: Partial<Inputs> = {}
  const read = <I extends Input>(input: I, fact: () => Inputs[I] | null | undefined): void => {
    try {
      const value = fact()
      if (value != null) known[input] = value
    } catch (error) {
      lacking[input] = lackingFrom(error)
    }
  }
  read('age', () => demandeur.age(household.date))
  read('handicap', () => demandeur.handicap)
  read('statut', () => statuts[demandeur.activite ?? ''])
  read('rfr', rfr)
  read('parts', parts)
  const place = { commune, departement, region, epci: epci !== null && codes.epci.test(epci) ? epci : null }
  return { inputs: { bikes, ...place, unknown: Object.keys(lacking) as Input[], ...known }, lacking }
}

function lackingFrom (error: unknown): Lacking {
  if (!(error instanceof Error && 'missing' in error)) throw error
  const { missing, doubts = [] } = error as Pick<Lacking, 'missing'> & Partial<Lacking>
  return { missing, doubts }
}
