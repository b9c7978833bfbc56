import { ageOn, yearOf, type Day } from '../household/index.js'
import type { Verdict } from '../../rules/catalogue.js'

/** A day on which something changes for this household, within the year: what begins, what ends. */
export interface Change { day: Day, age: number, begins: readonly Verdict[], ends: readonly Verdict[] }

/** The next birthday after `day`, and the age that it makes. Born on 29 February: 1 March of other years. */
export function nextBirthday (born: Day, day: Day): { day: Day, age: number } {
  const on = (year: number): Day => born.slice(5) === '02-29' && !isLeap(year) ? `${year}-03-01` : `${year}-${born.slice(5)}`
  const next = on(yearOf(day)) > day ? on(yearOf(day)) : on(yearOf(day) + 1)
  return { day: next, age: ageOn(born, next) }
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** What is refused now and found then. */
export function opened (now: readonly Verdict[], then: readonly Verdict[]): Verdict[] {
  const outcomes = new Map(now.map(({ aid, outcome }) => [aid.id, outcome]))
  return then.filter(({ aid, outcome, received }) => outcome === 'yes' && !received && outcomes.get(aid.id) === 'no')
}

/** What the next birthday changes, the rest of the situation staying as it is; undefined when it changes nothing. `verdictsOn`: of this household on another day. */
export function atNextBirthday (born: Day, day: Day, now: readonly Verdict[], verdictsOn: (day: Day) => readonly Verdict[]): Change | undefined {
  const birthday = nextBirthday(born, day)
  const then = verdictsOn(birthday.day)
  const later = new Map(then.map(({ aid, outcome }) => [aid.id, outcome]))
  const begins = opened(now, then)
  const ends = now.filter(({ aid, outcome }) => outcome === 'yes' && later.get(aid.id) === 'no')
  return begins.length + ends.length === 0 ? undefined : { ...birthday, begins, ends }
}
