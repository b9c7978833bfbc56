import type { AidFile, ConditionData } from '../../engine/aid-file.js'

/** A condition of an aid and where it is written. `negated`: inside `not`. */
export interface Placed { data: ConditionData, path: PropertyKey[], negated: boolean }

function unwrap (data: ConditionData, path: PropertyKey[], negated = false): Placed {
  const inside = data['value']
  if (data.type !== 'not' || typeof inside !== 'object' || inside === null) return { data, path, negated }
  return unwrap(inside as ConditionData, [...path, 'value'], !negated)
}

const placed = (conditions: readonly ConditionData[], path: PropertyKey[]): Placed[] =>
  conditions.map((data, rank) => unwrap(data, [...path, rank]))

const general = (file: AidFile): Placed[] => placed(file.conditions_generales, ['conditions_generales'])
const ofProfiles = (file: AidFile): Placed[][] =>
  file.profils.map(({ conditions }, rank) => placed(conditions, ['profils', rank, 'conditions']))

/** Every condition of an aid, once. */
export const everyCondition = (file: AidFile): Placed[] => [...general(file), ...ofProfiles(file).flat()]

/** The sets of conditions that must hold together: the general ones, with those of each profile. */
export const branches = (file: AidFile): Placed[][] => {
  const profiles = ofProfiles(file)
  return profiles.length === 0 ? [general(file)] : profiles.map(conditions => [...general(file), ...conditions])
}

/** The list of codes or values that a condition carries. */
export const listOf = (data: ConditionData, field = 'values'): string[] => Array.isArray(data[field]) ? data[field].map(String) : []
