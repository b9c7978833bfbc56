import type { Catalogue } from './catalogue.js'
import type { Parameters } from './calculation.js'
import type { Parameter, Revision } from './parameter.js'

/** The days of the year from which a revised figure holds ("04-01"). */
const dayOfRevision: Readonly<Record<Revision, string>> = {
  janvier: '01-01', fevrier: '02-01', mars: '03-01', avril: '04-01', juillet: '07-01', aout: '08-01', septembre: '09-01', rentrée: '09-01', octobre: '10-01'
}

/** Until when a figure was known: the last value's first day, or a later reading of its source. */
export const lastKnown = ({ values, relu_le: read = '' }: Parameter): string => {
  const from = values.at(-1)!.from
  return read > from ? read : from
}

/**
 * The day from which the last value of a figure can no longer be said to be the right one without somebody looking: the first revision
 * of its calendar after its first day and after the last reading; for a `libre` figure, `relecture` months after them. Null: never.
 *
 * On a day D a figure is overdue when the value in force on D is the last one written, and `dueOn` is D or before. Hence:
 * - a value or a reading on the very day of a revision answers it; so does any later one;
 * - a value that a later one follows is never overdue: the one who wrote what came next knew until when it held. A simulation
 *   dated in the past is as sure as the succession of values is;
 * - a reading after D confirms the last value on D too: it was in force then, and still right later.
 */
export function dueOn (parameter: Parameter): string | null {
  const { revision, relecture } = parameter
  const known = lastKnown(parameter)
  if (revision === 'fixe') return null
  if (revision === 'libre') return relecture === undefined ? null : monthsAfter(known, relecture)
  return revisionsBetween(revision, known, monthsAfter(known, 12))[0]!
}

/** The days of a calendar after `from`, `until` included. */
export function revisionsBetween (revision: Revision | readonly Revision[], from: string, until: string): string[] {
  const first = Number(from.slice(0, 4))
  const years = Array.from({ length: Number(until.slice(0, 4)) - first + 1 }, (_, rank) => first + rank)
  const days = [revision].flat().flatMap(month => years.map(year => `${year}-${dayOfRevision[month]}`))
  return [...new Set(days)].filter(day => day > from && day <= until).sort()
}

/** The same day some months later, or the last of a shorter month. */
export function monthsAfter (day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0))
  last.setUTCDate(Math.min(date, last.getUTCDate()))
  return last.toISOString().slice(0, 10)
}

/** The figures whose last value nobody has confirmed since it was due, on `day`. */
export const overdueOn = (parameters: Parameters, day: string): Parameter[] =>
  [...parameters.values()].filter(parameter => isOverdue(parameter, day))

/** Rules read figures thousands of times in an evaluation: each has its day computed once. */
const dues = new WeakMap<Parameter, string | null>()

export function isOverdue (parameter: Parameter, day: string): boolean {
  let due = dues.get(parameter)
  if (due === undefined) dues.set(parameter, due = dueOn(parameter))
  return due !== null && due <= day
}

/** Day on which the rules last moved or were last read, `day` at the latest; null for an empty catalogue. */
export function rulesDate<H> ({ aids, parameters }: Catalogue<H>, day: string): string | null {
  const read = aids.flatMap(aid => aid.text.sources.map(source => source.verifie_le))
  const figures = [...parameters.values()].flatMap(({ values, relu_le }) => [relu_le, ...values.map(({ from }) => from)])
  return [...read, ...figures].filter(date => date !== undefined && date <= day).sort().at(-1) ?? null
}
