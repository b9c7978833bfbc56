import { z } from 'zod'
import { sourceSchema } from './source.js'

/**
 * What an aid gives: money paid to the person; a price that they pay; a reduction of a price; money to give back
 * (an advance, a loan); a service or a right; a rate. Only money is ever added up.
 */
export const natures = ['argent', 'prix', 'reduction', 'avance', 'service', 'taux'] as const
export type Nature = typeof natures[number]

export const months = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'] as const

/** How it comes: without asking, for some months of the year only, from which month on. */
export const paymentSchema = z.strictObject({
  /** Nothing to ask for: it comes by itself to who has a right to it. */
  automatique: z.literal(true).optional(),
  /** Of a monthly aid, when it is not paid twelve months a year. */
  mois_par_an: z.int().min(1).max(11).optional(),
  /** The first month paid, of an aid that follows the school year or a season. */
  a_partir_de: z.enum(months).optional(),
  source: sourceSchema.optional()
})
