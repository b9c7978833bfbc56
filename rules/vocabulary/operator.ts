import { z } from 'zod'
import { operators } from '../../src/engine/comparison.js'

export { operators }

/** Comparisons that benefit files write. */
export const operator = z.enum(Object.keys(operators) as [keyof typeof operators])
/** Numbers are sometimes written as text in existing files. */
export const figure = z.union([z.number(), z.string().regex(/^\d+([.,]\d+)?$/).transform(text => Number(text.replace(',', '.')))], {
  error: 'nombre attendu, en chiffres'
})
/** Codes are text: "01" is a département, 1 is a mistake that YAML makes easily. */
export const codes = z.array(z.string()).nullish().transform(list => list ?? [])
