export type Value = number | boolean | string | null
/** Values of a variable by period: "2026-09", "2024". null asks for it. */
export type Variable = Record<string, Value>
export type Individu = Record<string, Variable>
/** A group: its members by role, and its variables. */
export type Group = Record<string, readonly string[] | Variable>

/** What OpenFisca's Web API takes and gives back (its « test case »). */
export interface TestCase {
  individus: Record<string, Individu>
  familles: Record<string, Group>
  foyers_fiscaux: Record<string, Group>
  menages: Record<string, Group>
}
export type Entity = keyof TestCase

/** A variable to ask for, with the entity that bears it. */
export interface Wanted { name: string, entity: Entity, period: string }

/** What the API knows of its variables: names of those that it accepts. */
export type Known = (name: string) => boolean

/** The same value for each of these periods. */
export const repeated = (value: Value, periods: readonly string[]): Variable => Object.fromEntries(periods.map(period => [period, value]))
