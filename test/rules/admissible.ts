import { z } from 'zod'
import { fieldOf } from '../../src/household/fields/index.js'
import { addMonths, monthOf, yearOf, type Day } from '../../src/household/index.js'
import { territoires } from '../../rules/notions/territoire.js'
import { communeOf } from './moved.js'

const ages = [0, 2, 6, 10, 14, 16, 17, 18, 19, 20, 21, 24, 25, 26, 28, 30, 31, 63]
const numbers = [0, 0.3, 0.65, 0.9, 1, 2, 5, 12, -2, -12, 450, 1200, 9000, 20_000, 60_000]
const places = territoires.map(communeOf)

/** What the answer to a question may be: every choice of its field; of numbers, days, places and amounts, some. */
export function admissible (fact: string, date: Day): readonly unknown[] {
  const schema = fieldOf(fact)?.schema
  if (schema === undefined) return []
  if (schema instanceof z.ZodEnum) return schema.options
  const months = Array.from({ length: 13 }, (_, rank) => addMonths(monthOf(date), -rank))
  const amounts = [0, 300, 900, 1500, 4000].flatMap(amount => [
    Object.fromEntries(months.map(month => [month, amount])), { [yearOf(date) - 1]: amount * 12 }
  ])
  const days = ages.map(age => `${yearOf(date) - age}-03-05`)
  return [true, false, ...numbers, ...days, ...places, ...amounts, []].filter(value => schema.safeParse(value).success)
}
