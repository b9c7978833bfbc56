import { z } from 'zod'
import { quotientFamilial } from '../../notions/impot/quotient-familial.js'
import { condition, word } from '../../rule.js'
import { perMonth, perYear } from '../../units.js'
import { wholeEuros } from '../../words.js'
import { figure, operator, operators } from '../operator.js'

/** Revenu fiscal de référence of N-2 over the number of tax shares, a month or a year. */
export default word({
  schema: z.looseObject({ type: z.literal('quotient_familial'), operator, value: figure, period: z.enum(['month', 'year']).nullish() }),
  build: ({ operator, value, period }) => {
    const { words } = operators[operator]
    const months = period === 'month' ? 12 : 1
    const threshold = `${words} ${wholeEuros(value)} par ${period === 'month' ? 'mois' : 'an'}`
    return condition({
      id: 'quotient_familial',
      general: `avoir un quotient familial : ${threshold}`,
      compares: {
        value: c => quotientFamilial(c) / months,
        operator,
        threshold: () => value,
        unit: period === 'month' ? perMonth : perYear,
        from: 'vos revenus imposables et vos parts'
      },
      sentence: (c, met) => `Votre quotient familial est estimé à ${wholeEuros(quotientFamilial(c) / months)}${met ? '' : ` ; il faut : ${threshold}`}.`
    })
  }
})
