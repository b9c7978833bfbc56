import { branches, type Placed } from './conditions.js'
import { fault, type AidCheck } from './finding.js'

interface Range { low: number, high: number }

const opposite: Readonly<Record<string, string>> = { '>': '<=', '>=': '<', '<': '>=', '<=': '>' }

/** Figures that a condition bounds, and their possible values. */
const bounded: Readonly<Record<string, { subject: string, low: number, high: number, step: number }>> = {
  age: { subject: 'l’âge', low: 0, high: 120, step: 1 },
  quotient_familial: { subject: 'le quotient familial', low: 0, high: Infinity, step: 0 },
  taux_incapacite: { subject: 'le taux d’incapacité', low: 0, high: 1, step: 0 }
}

function rangeOf ({ data, negated }: Placed, step: number): Range {
  const yearly = data['period'] === 'month' ? 12 : 1
  const value = Number(String(data['value']).replace(',', '.')) * yearly
  const operator = String(data['operator'])
  switch (negated ? opposite[operator] : operator) {
    case '>': return { low: value + (step || Number.EPSILON), high: Infinity }
    case '>=': return { low: value, high: Infinity }
    case '<': return { low: -Infinity, high: value - (step || Number.EPSILON) }
    case '<=': return { low: -Infinity, high: value }
    case '=': return { low: value, high: value }
    default: return { low: -Infinity, high: Infinity }
  }
}

/** The condition that leaves nobody, given those before it. */
function contradiction (conditions: readonly Placed[], { low, high, step }: Range & { step: number }): Placed | undefined {
  const range = { low, high }
  return conditions.find(condition => {
    const here = rangeOf(condition, step)
    range.low = Math.max(range.low, here.low)
    range.high = Math.min(range.high, here.high)
    return range.low > range.high
  })
}

/** Ages, incomes or rates that nobody can have: bounds that exclude each other, or lie outside what exists. */
export const impossibleRanges: AidCheck = ({ yaml }) => branches(yaml.data).flatMap(conditions =>
  Object.entries(bounded).flatMap(([type, limits]) => {
    const found = contradiction(conditions.filter(({ data }) => data.type === type), limits)
    if (found === undefined) return []
    const message = `personne ne peut remplir ces conditions sur ${limits.subject} : elles se contredisent. Corrigez l’une des bornes.`
    return [fault(yaml.problemAt([...found.path, 'value'], message))]
  }))

/** A range of children's ages upside down. */
export const childrenUpsideDown: AidCheck = ({ yaml }) => branches(yaml.data).flat().flatMap(({ data, path }) => {
  const [min, max] = [data['age_min'], data['age_max']]
  if (data.type !== 'enfants_eligibles' || min == null || max == null || Number(min) <= Number(max)) return []
  const message = `l’âge minimal (${String(min)}) dépasse l’âge maximal (${String(max)}). Échangez-les.`
  return [fault(yaml.problemAt([...path, 'age_min'], message))]
})
