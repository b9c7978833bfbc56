import type { z } from 'zod'
import type { ConditionData } from './aid-file.js'
import type { Condition } from './condition.js'
import type { Extent } from './extent.js'
import type { Period } from './in-force.js'
import type { Institution } from './institution.js'

/** What a word of the vocabulary may look at besides its own fields. */
export interface WordContext<H> {
  institution: Institution
  /** Turns a nested condition (`not`) into a Condition. */
  compile: (data: ConditionData) => Condition<H>
}

/** One word that benefit files may use as a condition's `type`. */
export interface Word<H, D extends ConditionData = ConditionData> {
  schema: z.ZodType<D>
  /** The answers that its lists may name, when it has some. */
  choices?: readonly string[]
  build: (data: D, context: WordContext<H>) => Condition<H>
}

/** Keeps the link between a word's schema and what its `build` receives. */
export const word = <H, D extends ConditionData>(definition: Word<H, D>): Word<H> => definition as unknown as Word<H>

export interface Vocabulary<H> {
  territories: {
    /** All of them: a file of rules/territories answers for each. */
    names: readonly string[]
    condition: (extent: Extent) => Condition<H>
    /** Which file of rules/territories holds for an additional file that names no place and says nothing. */
    unsaid: string
  }
  conditions: Readonly<Record<string, Word<H>>>
  /** Profile names and what each asks of the household. */
  profiles: Readonly<Record<string, Condition<H>>>
  /** Interest flags (`_interetBafa`…): the aid is only for those who said yes. */
  interests: Readonly<Record<string, Condition<H>>>
  /** The aid exists on the day: for those that begin or end. */
  inForce: (period: Period) => Condition<H>
}
