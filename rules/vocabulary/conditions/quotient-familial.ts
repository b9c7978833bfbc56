import { z } from 'zod'
import { quotientFamilial } from '../../notions/impot/quotient-familial.js'
import { condition, word } from '../../rule.js'
import { wholeEuros } from '../../words.js'
import { figure, operator, operators } from '../operator.js'

/** Revenu fiscal de référence of N-2 over the number of tax shares, a month or a year. */
export default word({
  schema: z.looseObject({ type: z.literal('quotient_familial'), operator, value: figure, period: z.enum(['month', 'year']).nullish() }),
  build: ({ operator, value, period }) => {
    const { test, words } = operators[operator]
    const months = period === 'month' ? 12 : 1
    const threshold = `${words} ${wholeEuros(value)} par ${period === 'month' ? 'mois' : 'an'}`
    return condition({
      id: 'quotient_familial',
      general: `avoir un quotient familial : ${threshold}`,
      threshold,
      value: c => wholeEuros(quotientFamilial(c) / months),
      test: c => test(quotientFamilial(c) / months, value),
      sentence: c => `Votre quotient familial est estimé à ${wholeEuros(quotientFamilial(c) / months)} ; il faut : ${threshold}.`
    })
  }
})
