import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator'

export interface CalendarEvent {
  /** The same for an appointment and the one that replaces it: importing the new file moves the event. */
  uid: string
  sequence: number
  startsAt: string
  durationInMin: number
  title: string
  place: string | undefined
  lines: readonly string[]
}

const DAY_BEFORE = 86_400

/** An iCalendar file (RFC 5545) of one event. Its times are instants, in UTC: right in any time zone, and in Paris on both sides of a change of hour. */
export function calendarFile ({ uid, sequence, startsAt, durationInMin, title, place, lines }: CalendarEvent, now: Date): string {
  const start = new Date(startsAt)
  const calendar = ical({ prodId: { company: 'simulateur-aides', product: 'rendez-vous', language: 'FR' }, method: ICalCalendarMethod.PUBLISH })
  const event = calendar.createEvent({
    id: uid, sequence, start, end: new Date(start.getTime() + durationInMin * 60_000), stamp: now, summary: title, location: place ?? null, description: lines.join('\n')
  })
  event.createAlarm({ type: ICalAlarmType.display, triggerBefore: DAY_BEFORE, description: title })
  return calendar.toString()
}

/** A day to write down, ISO; `uid` is the same each time the file is made. */
export interface CalendarDay { uid: string, day: string, title: string, lines: readonly string[] }

/** An iCalendar file of whole days, each recalled a week before. */
export function calendarOfDays (days: readonly CalendarDay[], now: Date): string {
  const calendar = ical({ prodId: { company: 'simulateur-aides', product: 'echeances', language: 'FR' }, method: ICalCalendarMethod.PUBLISH })
  for (const { uid, day, title, lines } of days) {
    const event = calendar.createEvent({ id: uid, start: new Date(`${day}T00:00:00Z`), allDay: true, stamp: now, summary: title, description: lines.join('\n') })
    event.createAlarm({ type: ICalAlarmType.display, triggerBefore: 7 * DAY_BEFORE, description: title })
  }
  return calendar.toString()
}
