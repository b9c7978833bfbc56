import { condition, type Condition, type Rule } from '../rule.js'
import type { Source } from '../../src/engine/source.js'

interface Ages {
  source: Source
  /** For nobody in particular: « avoir de 18 à 25 ans ». */
  general: string
  /** First age that has the right. */
  minimum?: (c: Rule) => number
  /** Last age that has the right. */
  maximum?: (c: Rule) => number
  /** First age that has it no more. */
  before?: (c: Rule) => number
}

/** The person's age lies between bounds, in whole years on the day. */
export function ageDuDemandeur ({ source, general, minimum, maximum, before }: Ages): Condition {
  const age = (c: Rule) => c.household.demandeur.age(c.date)
  const bounds = (c: Rule) => [
    minimum === undefined ? '' : `${minimum(c)} ans au moins`,
    maximum === undefined ? '' : `${maximum(c)} ans au plus`,
    before === undefined ? '' : `moins de ${before(c)} ans`
  ].filter(text => text !== '').join(', ')
  return condition({
    id: 'age',
    general,
    source,
    value: { words: c => `${age(c)} ans`, from: 'votre date de naissance' },
    threshold: bounds,
    test: c => (minimum?.(c) ?? 0) <= age(c) && age(c) <= (maximum?.(c) ?? Infinity) && age(c) < (before?.(c) ?? Infinity),
    sentence: (c, met) => met ? `Vous avez ${age(c)} ans.` : `Vous avez ${age(c)} ans ; il faut avoir ${bounds(c)}.`
  })
}
