import type { AidFile } from './aid-file.js'
import type { Condition } from './condition.js'
import type { Counter } from './counter.js'
import type { Formula } from './formula.js'
import type { Institution } from './institution.js'

/** A profile: who the aid is for, with the conditions that hold for that profile only. */
export interface Profile<H> { is: Condition<H>, conditions: readonly Condition<H>[] }

/** An aid ready to be evaluated. `conditions` all hold AND (no profile, or one of them holds). */
export interface Aid<H> {
  id: string
  /** Path of its file under rules/, for messages. */
  file: string
  text: AidFile
  institution: Institution
  /** Where it is asked for; null when its file does not say. */
  counter: Counter | null
  /** Those of its file, then those of its formula. */
  conditions: readonly Condition<H>[]
  profiles: readonly Profile<H>[]
  formula: Formula<H> | null
  /** Display order: small first, then by label. */
  top: number
}

/** The field's order: the aid's own `top`, else its institution's, else 3 for a national one and 14. */
export const topOf = (file: AidFile, institution: Institution): number =>
  file.top ?? institution.top ?? (institution.type === 'national' ? 3 : 14)

const collator = new Intl.Collator('fr')
export const inDisplayOrder = (a: Aid<never>, b: Aid<never>): number => a.top - b.top || collator.compare(a.text.label, b.text.label)
