import { z } from 'zod'
import { condition, word } from '../../rule.js'
import { figure, operator, operators } from '../operator.js'

/** Age of the person, in whole years, on the day of the simulation. */
export default word({
  schema: z.looseObject({ type: z.literal('age'), operator, value: figure }),
  build: ({ operator, value }) => {
    const { test, words } = operators[operator]
    const threshold = `${words} ${value} ans`
    return condition({
      id: 'age',
      general: `avoir ${threshold}`,
      threshold,
      value: c => `${c.household.demandeur.age(c.date)} ans`,
      test: c => test(c.household.demandeur.age(c.date), value),
      sentence: c => `Vous avez ${c.household.demandeur.age(c.date)} ans ; il faut avoir ${threshold}.`
    })
  }
})
