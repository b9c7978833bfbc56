import type { Geography } from '../geography/index.js'
import type { Household } from '../household/index.js'
import type { Chapter } from './chapters.js'
import type { Control } from './controls/control.js'
import type { Values } from './form.js'

/** Longer help, opened on the same page. */
export interface Help { title: string, paragraphs: readonly string[], link?: { label: string, href: string } }

/** What a question may look at: the household as answered so far, and the offline geography. */
export interface Scene { household: Household, geography: Geography }

/** One question, about one person or the home, ready to be asked. Everything is computed from the answers so far. */
export interface Question {
  /** "individu.demandeur.activite", as in the field. */
  readonly id: string
  /** "individu/demandeur/activite": its address below /simulation/<id>/. */
  readonly path: string
  readonly chapter: Chapter
  /** Fact stored under each name of the control. */
  readonly facts: Readonly<Record<string, string>>
  /** May be left without an answer. */
  readonly optional: boolean
  /** « Je ne sais pas » is an accepted answer, stored as null. */
  readonly canBeUnknown: boolean
  /** Asked from the results only, never on the way to them. */
  readonly aside: boolean
  /** Throws Unanswered when an earlier answer is missing. */
  asked: () => boolean
  title: () => string
  hint: () => string | undefined
  help: () => Help | undefined
  control: () => Control
  /** What to store for these values: facts by id; undefined takes a fact away. */
  changes: (values: Values) => ReadonlyMap<string, unknown>
}
