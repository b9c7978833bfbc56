import { notion, parameter } from '../../rule.js'

export type ZoneAbc = 'Abis' | 'A' | 'B1' | 'B2' | 'C'
const zones = parameter<Record<string, Readonly<Record<string, readonly number[]>>>>('logement/zones-abc')

/** The zones cover the European territory and the five départements overseas only. */
const horsZonage = /^(97[578]|98)/

/**
 * Zone of the commune on the housing market, tightest first (Code de la construction et de l'habitation, article D. 304-1);
 * null in the overseas collectivities.
 */
export const zoneAbc = notion('zone ABC', (c): ZoneAbc | null => {
  const code = c.household.menage.depcom?.depcom ?? ''
  if (horsZonage.test(code)) return null
  const listed = c.value(zones)
  const found = (['Abis', 'A', 'B1', 'B2'] as const).find(zone => listed[zone]?.[code.slice(0, 2)]?.includes(Number(code.slice(2))))
  return found ?? 'C'
})
