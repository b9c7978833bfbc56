import type { AidFile } from './aid-file.js'
import type { Amount } from './formula.js'

/**
 * The amount as it is shown: rounded down to a multiple of the aid's `floorAt` (1 by default); when that gives 0
 * for an amount above 0, down to the euro. A boolean aid shows true or false.
 */
export function displayed (amount: Amount, { type, floorAt }: Pick<AidFile, 'type' | 'floorAt'>): Amount {
  if (type === 'bool' || typeof amount === 'boolean') return Boolean(amount)
  const step = floorAt ?? 1
  // The tolerance absorbs binary noise: 0.29 / 0.01 is 28.999…
  const rounded = Number((Math.floor(amount / step + 1e-6) * step).toFixed(2))
  return rounded !== 0 ? rounded : Math.floor(amount)
}
