import { daysAfter } from '../../../content/appointment-times.js'
import type { Slot } from '../../../integrations/rdv/index.js'

const FARTHEST = 366

/** A radio's value: an interval of ISO 8601, "2026-09-15T09:00:00+02:00/PT30M". */
export const valueOf = ({ startsAt, durationInMin }: Slot): string => `${startsAt}/PT${durationInMin}M`

/** Undefined: not a time to come. Whether it is free, only the service says, when it is taken. */
export function readChoice (value: string, now: number): Slot | undefined {
  const [, startsAt, minutes] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))\/PT(\d{1,4})M$/.exec(value) ?? []
  const at = Date.parse(startsAt ?? '')
  if (startsAt === undefined || !(at > now && at < now + FARTHEST * 86_400_000)) return undefined
  return { startsAt, durationInMin: Number(minutes) }
}

/** The first day to show: today, or a later one that a link of ours gives. */
export function readDay (given: unknown, today: string): string {
  const day = typeof given === 'string' && /^\d{4}-\d\d-\d\d$/.test(given) && !Number.isNaN(Date.parse(given)) ? given : today
  return day > today && day < daysAfter(today, FARTHEST) ? day : today
}
