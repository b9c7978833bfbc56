import {
  condition as genericCondition, type ConditionDefinition, type Condition as GenericCondition
} from '../src/engine/condition.js'
import { notion as genericNotion, type Calculation } from '../src/engine/calculation.js'
import { formula as genericFormula, type Formula as GenericFormula } from '../src/engine/formula.js'
import { word as genericWord, type Word } from '../src/engine/vocabulary.js'
import type { ConditionData } from '../src/engine/aid-file.js'
import type { Household } from '../src/household/index.js'

/** The engine's mechanisms, that know no household (their tests have another type), bound to ours. Rules import them from here. */
export { Doubt } from '../src/engine/lacking.js'
export { allOf, anyOf } from '../src/engine/outcome.js'
export { parameter } from '../src/engine/parameter.js'
export type { Finding } from '../src/engine/condition.js'
export type { Amount, Explain } from '../src/engine/formula.js'
export type { Household, Person } from '../src/household/index.js'

export type Rule = Calculation<Household>
export type Condition = GenericCondition<Household>
export type Formula = GenericFormula<Household>

export const condition = (definition: ConditionDefinition<Household>): Condition => genericCondition(definition)
export const formula = (definition: Formula): Formula => genericFormula(definition)
export const word = <D extends ConditionData>(definition: Word<Household, D>): Word<Household> => genericWord(definition)

type Key = string | number | boolean | { readonly id: string } | null
/** A notion shared by several rules: see Calculation. Arguments: persons, months ("2026-09"), years, flags. */
export const notion = <A extends Key[], T>(name: string, compute: (c: Rule, ...args: A) => T) => genericNotion<Household, A, T>(name, compute)
