import { champKey } from './champ-key.js'
import type { Item } from './body.js'

/** Above, DS itself warns that the link may be cut (contract 1.4). */
const LONGEST = 2000

/**
 * The démarche with its values in the address, for a mapping that allows it. No repetition: rows would mix (contract 2.3).
 * undefined when there is nothing to carry, or too much.
 */
export function getLink (url: string, items: readonly Item[]): string | undefined {
  const pairs = items.flatMap(({ champ, wire }) => {
    const key = champKey(champ)
    if (typeof wire === 'string') return [[key, wire]]
    return wire.every(item => typeof item === 'string') ? wire.map(item => [`${key}[]`, item]) : []
  })
  const link = `${url}?${pairs.map(pair => pair.map(text => encodeURIComponent(text!)).join('=')).join('&')}`
  return pairs.length > 0 && link.length <= LONGEST ? link : undefined
}
