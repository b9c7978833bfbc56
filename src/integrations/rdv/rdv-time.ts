import { mainland, wallClock } from '../../clock.js'

const written = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})(\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})$/

export class UnparsableTime extends Error {
  override readonly name = 'UnparsableTime'
  readonly code = 'unparsable_time'
}

/** RDV writes "2025-01-23 15:15:20 +0100" in its API and webhooks, ISO 8601 elsewhere; the offset decides (contract 3.3). Throws UnparsableTime. */
export function parseRdvTime (text: string): Date {
  const [, day, time, fraction = '', offset = ''] = written.exec(text) ?? []
  const date = new Date(`${day}T${time}${fraction.slice(0, 4)}${offset.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`)
  if (Number.isNaN(date.getTime())) throw new UnparsableTime('Heure illisible')
  return date
}

/** The wall clock of Paris, without a zone, as /creneaux reads it (contract 2.3). */
export const parisWallClock = (date: Date): string => wallClock(date, mainland)
