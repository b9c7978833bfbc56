import { z } from 'zod'
import { condition, word } from '../../rule.js'
import { inYears } from '../../units.js'
import { figure, operator, operators } from '../operator.js'

/** Age of the person, in whole years, on the day of the simulation. */
export default word({
  schema: z.looseObject({ type: z.literal('age'), operator, value: figure }),
  build: ({ operator, value }) => {
    const threshold = `${operators[operator].words} ${value} ans`
    return condition({
      id: 'age',
      general: `avoir ${threshold}`,
      compares: {
        value: c => c.household.demandeur.age(c.date),
        operator,
        threshold: () => value,
        unit: inYears,
        from: 'votre date de naissance'
      },
      sentence: (c, met) => `Vous avez ${c.household.demandeur.age(c.date)} ans${met ? '' : ` ; il faut avoir ${threshold}`}.`
    })
  }
})
