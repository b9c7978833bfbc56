import { z } from 'zod'
import { plural } from '../../../src/household/index.js'
import { condition, word, type Rule } from '../../rule.js'
import { inChildren } from '../../units.js'
import { figure, operator, operators } from '../operator.js'

const age = figure.nullish()
const inWords = (children: number, range: string): string => `${inChildren.words(children)}${range}`

/** Number of children whose age is in [age_min ; age_max]. Nobody without children passes, whatever the operator. */
export default word({
  schema: z.looseObject({ type: z.literal('enfants_eligibles'), operator, value: figure, age_min: age, age_max: age }),
  build: ({ operator, value, age_min: min, age_max: max }) => {
    const { test, words } = operators[operator]
    const range = min == null && max == null ? '' : ` de ${min ?? 0} à ${max ?? 99} ans`
    const threshold = `${words} ${value} ${plural(value, 'enfant')}${range}`
    const count = (c: Rule) => c.household.enfants.filter(enfant => {
      const years = enfant.age(c.date)
      return years >= (min ?? 0) && years <= (max ?? 99)
    }).length
    return condition({
      id: 'enfants_eligibles',
      general: `avoir ${threshold}`,
      threshold,
      value: { words: c => inWords(count(c), range), from: 'l’âge de vos enfants' },
      test: c => c.household.enfants.length > 0 && test(count(c), value),
      sentence: (c, met) => met ? `Vous avez ${inWords(count(c), range)}.` : `Vous avez ${inWords(count(c), range)} ; il faut ${threshold}.`
    })
  }
})
