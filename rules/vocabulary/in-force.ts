import { hasBegun, inForce, type Period } from '../../src/engine/in-force.js'
import { dayInWords } from '../../src/household/index.js'
import { condition, type Condition } from '../rule.js'

const words = ({ depuis, jusqu_au: last }: Period): string => [
  ...depuis === undefined ? [] : [`à partir du ${dayInWords(depuis)}`],
  ...last === undefined ? [] : [`jusqu’au ${dayInWords(last)}`]
].join(', ')

/** The aid exists on the day of the simulation. */
export const enVigueur = (period: Period): Condition => condition({
  id: 'periode',
  general: `demander l’aide ${words(period)}`,
  test: c => inForce(period, c.date),
  sentence (c, met) {
    if (met) return 'L’aide est ouverte en ce moment.'
    return hasBegun(period, c.date) ? `Cette aide s’est arrêtée le ${dayInWords(period.jusqu_au!)}.` : `Cette aide ouvre le ${dayInWords(period.depuis!)}.`
  }
})
