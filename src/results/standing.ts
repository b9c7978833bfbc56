import type { Verdict } from '../../rules/catalogue.js'
import { openingOn, type Opening } from '../engine/opening.js'
import { decides } from '../engine/requirement.js'

/**
 * How much can be said of an aid found. Sure: everything that decides it was asked, and it can be asked for on that day.
 * Possible: something that nobody asked decides it, or nobody knows whether it is open. Closed: not before a day.
 */
export interface Standing {
  is: 'sure' | 'possible' | 'closed'
  /** What must still be true, in the infinitive, as its file says it: « Avoir le baccalauréat. » */
  remains: readonly string[]
  opening: Opening
  /** Nothing to ask for: it comes by itself. */
  automatic: boolean
}

/** `day`: ISO. */
export function standingOf ({ aid: { text } }: Pick<Verdict, 'aid'>, day: string): Standing {
  const remains = [...text.voluntary_conditions, ...text.conditions].filter(decides).map(({ text }) => text)
  const opening = openingOn(text.ouverture, day)
  const is = opening.state === 'closed' ? 'closed' : remains.length > 0 || opening.state === 'unknown' ? 'possible' : 'sure'
  return { is, remains, opening, automatic: text.versement?.automatique === true }
}

/** « avoir le baccalauréat », « d’habiter la commune depuis deux ans »: what follows « à condition ». */
export function onCondition (requirement: string): string {
  const words = requirement.replace(/\.$/, '')
  const lower = words.charAt(0).toLowerCase() + words.slice(1)
  return /^(?:[aeiouyéèêà]|h(?!eurt|aïr))/i.test(lower) ? `d’${lower}` : `de ${lower}`
}
