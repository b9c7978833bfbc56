import type { Verdict } from '../../rules/catalogue.js'
import type { Change } from './coming.js'
import { standingOf } from './standing.js'

/** A day to write down: when an aid opens, when it closes, when an age changes what one can have. ISO. */
export interface Deadline { day: string, kind: 'opens' | 'closes' | 'age', aids: readonly string[] }

/** Of the aids found, in the order of days. */
export function deadlines (found: readonly Verdict[], day: string, change?: Change): Deadline[] {
  const days = found.flatMap((verdict): Deadline[] => {
    const { opening, automatic } = standingOf(verdict, day)
    const aids = [verdict.aid.text.label]
    if (automatic) return []
    if (opening.state === 'closed') return [{ day: opening.opens, kind: 'opens', aids }]
    return opening.state === 'open' && opening.until !== undefined ? [{ day: opening.until, kind: 'closes', aids }] : []
  })
  const birthday: Deadline[] = change === undefined ? [] : [{ day: change.day, kind: 'age', aids: [...change.begins, ...change.ends].map(({ aid }) => aid.text.label) }]
  return [...days, ...birthday].sort((a, b) => a.day.localeCompare(b.day))
}
