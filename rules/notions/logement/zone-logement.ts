import { notion, parameter } from '../../rule.js'

export type Zone = '1' | '2' | '3'
const zones = parameter<Record<string, Readonly<Record<string, readonly number[]>>>>('logement/zones')

/** Overseas, everywhere is zone 2: départements and collectivités alike. */
const outreMer = /^9[78]/

/** Zone of the home for the housing benefits (arrêté du 27 septembre 2019, article 7). Zone 2 when no commune is known. */
export const zoneLogement = notion('zone du logement', (c): Zone => {
  const code = c.household.menage.depcom?.depcom
  if (code === undefined || outreMer.test(code)) return '2'
  const commune = Number(code.slice(2))
  const listed = c.value(zones)
  for (const zone of ['1', '2'] as const) {
    if (listed[zone]?.[code.slice(0, 2)]?.includes(commune)) return zone
  }
  return '3'
})
