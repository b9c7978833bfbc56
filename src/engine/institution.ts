import { z } from 'zod'

export const institutionTypes = ['national', 'region', 'departement', 'epci', 'commune', 'caf', 'msa', 'autre', 'europeen'] as const

/** Who gives an aid. The file name (or `id`) is what aids refer to. */
export const institutionSchema = z.strictObject({
  id: z.string().optional(),
  name: z.string().min(1),
  type: z.enum(institutionTypes),
  prefix: z.string().nullish(),
  code_insee: z.string().optional(),
  code_siren: z.string().optional(),
  departments: z.array(z.string()).optional(),
  top: z.number().optional(),
  lieuxTypes: z.array(z.string()).optional(),
  imgSrc: z.string().optional(),
  repository: z.string().optional(),
  /** Ours: how to reach it when a service is down. */
  phone: z.string().optional(),
  site: z.url().optional()
})

export interface Institution extends Omit<z.infer<typeof institutionSchema>, 'id'> { id: string }
