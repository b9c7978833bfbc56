import { mainland } from '../../clock.js'
import type { Place } from './place.js'

/** Overseas, each with its own hour (IANA time zones); elsewhere, that of Paris. */
const zones: Readonly<Record<string, string>> = {
  971: 'America/Guadeloupe', 972: 'America/Martinique', 973: 'America/Cayenne', 974: 'Indian/Reunion', 975: 'America/Miquelon', 976: 'Indian/Mayotte',
  977: 'America/St_Barthelemy', 978: 'America/Marigot', 986: 'Pacific/Wallis', 987: 'Pacific/Tahiti', 988: 'Pacific/Noumea'
}

export function isTimeZone (name: string): boolean {
  try {
    return new Intl.DateTimeFormat('fr-FR', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** The zone of a département, or of a commune by its INSEE code. */
export const zoneOf = (code: string): string => zones[code.slice(0, 3)] ?? mainland

/** Where the appointment takes place: as the place's file says it, or as its territory does. */
export function zoneOfPlace ({ timeZone, departement, departements, cities }: Pick<Place, 'timeZone' | 'departement' | 'departements' | 'cities'>): string {
  if (timeZone !== undefined) return timeZone
  const [zone = mainland, ...others] = new Set([...departement === undefined ? [] : [departement], ...departements, ...cities].map(zoneOf))
  return others.length === 0 ? zone : mainland
}
