import { z } from 'zod'
import type { Field } from './field.js'

/** A commune with the codes that rules read; INSEE codes, SIREN for the EPCI. */
export const communeSchema = z.object({
  depcom: z.string(),
  _codePostal: z.string(),
  _nomCommune: z.string(),
  _departement: z.string(),
  _region: z.string(),
  _epci: z.string().nullish().transform(v => v ?? null),
  _epciType: z.string().nullish().transform(v => v ?? null)
})
export type Commune = z.infer<typeof communeSchema>

export const commune = (): Field<Commune> => ({ schema: communeSchema, absent: null })
