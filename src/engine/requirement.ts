import { z } from 'zod'
import { expected } from './yaml-faults.js'

/** What a condition that nobody asks is: it decides, nearly everybody meets it (a formality), or it is something to do to have the aid (a step). */
export const requirementRoles = ['decide', 'formalite', 'demarche'] as const
export type RequirementRole = typeof requirementRoles[number]

/** A condition that the questions do not check, in the infinitive. `role` is null when nobody has said what it is. */
export interface Requirement { text: string, role: RequirementRole | null }

const words = z.string().trim()
const classed = (role: RequirementRole) => z.strictObject({ [role]: words.min(1) }).transform((written): Requirement => ({ text: String(written[role]), role }))

/** « - Avoir le code de la route. », as the field writes it, or « - decide: Avoir le code de la route. ». */
export const requirementSchema = z.union(
  [words.transform((text): Requirement => ({ text, role: null })), ...requirementRoles.map(classed)],
  { error: ({ input }) => isCut(input) ? expected('string', input) : `il faut une phrase, ou ${requirementRoles.map(role => `« ${role}: »`).join(', ')} et une phrase` }
)

/** « Habiter: ici » : a sentence that its own colon turned into a field. */
const isCut = (input: unknown): boolean => typeof input === 'object' && input !== null && !requirementRoles.some(role => role in input)

/** In doubt it decides: an aid is never said to be sure for want of a word in its file. */
export const decides = ({ role }: Requirement): boolean => role === 'decide' || role === null
