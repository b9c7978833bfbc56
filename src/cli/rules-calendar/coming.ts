import type { Parameters } from '../../engine/calculation.js'
import { dueOn, lastKnown, monthsAfter, revisionsBetween } from '../../engine/freshness.js'
import type { Parameter } from '../../engine/parameter.js'

/** A day on which figures fall due. */
export interface Due { day: string, figures: readonly Parameter[] }

/** Months that the calendar shows. */
const AHEAD = 12

/** What falls due after `day`, for twelve months, the earliest first: every revision, and the readings if each is made when it is due. */
export function coming (parameters: Parameters, day: string): Due[] {
  const until = monthsAfter(day, AHEAD)
  const byDay = new Map<string, Parameter[]>()
  for (const parameter of parameters.values()) {
    for (const due of daysOf(parameter, day, until)) byDay.set(due, [...byDay.get(due) ?? [], parameter])
  }
  return [...byDay].map(([day, figures]) => ({ day, figures })).sort((a, b) => a.day < b.day ? -1 : 1)
}

function daysOf (parameter: Parameter, day: string, until: string): string[] {
  const { revision, relecture } = parameter
  if (revision === 'fixe') return []
  if (revision !== 'libre') return revisionsBetween(revision, [day, lastKnown(parameter)].sort().at(-1)!, until)
  const days: string[] = []
  for (let due = dueOn(parameter); relecture !== undefined && due !== null && due <= until; due = monthsAfter(due, relecture)) days.push(due)
  return days.filter(due => due > day)
}
