import type { Facts } from '../../../household/index.js'
import type { ScalarType } from '../champ-types.js'

export type Kind = 'text' | 'number' | 'day' | 'yes-no' | 'choice' | 'several' | 'commune'

/** The relevant answers, and the day of the simulation. */
export interface FactSource { facts: Facts, date: string }

/** Something that people answered and that a mapping may send: where it is read, and what it may be. */
export interface Fact {
  kind: Kind
  /** Ids of the answers that it is made of: the review page links to their questions. */
  ids: readonly string[]
  /** Every value of a choice: a mapping names them all, or says which it leaves out. */
  values?: readonly string[]
  /** undefined: not answered, « je ne sais pas », or not asked of this household. Never a default. */
  read (source: FactSource): unknown
}

/** The types of champ that a kind of fact may fill. */
export const typesOf: Readonly<Record<Kind, readonly ScalarType[]>> = {
  'text': ['text', 'formatted'],
  'number': ['integer_number', 'decimal_number', 'text'],
  'day': ['date'],
  'yes-no': ['yes_no', 'checkbox'],
  'choice': ['drop_down_list', 'text'],
  'several': ['multiple_drop_down_list'],
  'commune': ['communes', 'departements', 'regions', 'epci']
}

/**
 * An answer, only if it was given. Household's own reading gives a default (« non ») where a question
 * does not concern the household: right for a rule, an invented answer in a form.
 */
export const answerIn = ({ facts }: FactSource, id: string): unknown => facts.isMissing(id) ? undefined : facts.known.get(id)
