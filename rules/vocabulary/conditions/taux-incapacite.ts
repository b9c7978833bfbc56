import { z } from 'zod'
import { condition, word } from '../../rule.js'
import { inPercent } from '../../units.js'
import { figure, operator, operators } from '../operator.js'

const percent = (rate: number): string => `${Math.round(rate * 100)} %`

/** Disability rate given by the MDPH, from 0 to 1; nobody else's is 0. */
export default word({
  schema: z.looseObject({ type: z.literal('taux_incapacite'), operator, value: figure }),
  build: ({ operator, value }) => {
    const threshold = `${operators[operator].words} ${percent(value)}`
    return condition({
      id: 'taux_incapacite',
      general: `avoir un taux d’incapacité : ${threshold}`,
      compares: {
        value: c => c.household.demandeur.taux_incapacite ?? 0,
        operator,
        threshold: () => value,
        unit: inPercent,
        from: null
      },
      sentence: (_, met) => met ? `Votre taux d’incapacité convient (${threshold}).` : `Votre taux d’incapacité ne convient pas (il faut ${threshold}).`
    })
  }
})
