import { goldens } from '../goldens/households.js'
import { whole } from '../pages/whole.js'

/** Pages that a household answers, from the first question to the last: one in twenty of those recorded, half of them and nine in ten. */
export function journeyLength (): { median: number, nineInTen: number } {
  const lengths = goldens.filter((_, rank) => rank % 20 === 0).map(golden => whole(golden).journey.path.length).sort((a, b) => a - b)
  const at = (share: number): number => lengths[Math.ceil(lengths.length * share) - 1]!
  return { median: at(0.5), nineInTen: at(0.9) }
}
