import ical, { ICalCalendarMethod } from 'ical-generator'
import type { Due } from './coming.js'
import { count, figureLines } from './text.js'

/** The same as an iCalendar file (RFC 5545): one whole day for each. Importing a later one moves nothing twice: a day keeps its name. */
export function calendarIcs (due: readonly Due[], made: string): string {
  const calendar = ical({
    name: 'Montants à réviser', prodId: { company: 'simulateur-aides', product: 'montants', language: 'FR' }, method: ICalCalendarMethod.PUBLISH
  })
  for (const one of due) {
    const folders = [...new Set(one.figures.map(({ path }) => path.split('/')[0]!))]
    calendar.createEvent({
      id: `montants-${one.day}@simulateur-aides`,
      start: atMidnight(one.day),
      allDay: true,
      timezone: 'UTC',
      stamp: atMidnight(made),
      summary: `${count(one.figures)} à relire : ${folders.join(', ')}`,
      description: figureLines(one).join('\n')
    })
  }
  return calendar.toString()
}

const atMidnight = (day: string): Date => new Date(`${day}T00:00:00Z`)
