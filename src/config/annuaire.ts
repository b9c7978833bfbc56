import { z } from 'zod'
import { address, flag } from './accepted.js'

/** Variables of the directories of offices; `.env.example` says what each does. */
export const annuaireVariables = {
  ANNUAIRE_ENABLED: flag.optional(),
  ANNUAIRE_BASE_URL: address.default('https://api-lannuaire.service-public.gouv.fr'),
  DATA_INCLUSION_BASE_URL: address.default('https://api.data.inclusion.beta.gouv.fr'),
  DATA_INCLUSION_TOKEN: z.string().min(8).optional()
}

type Given = z.infer<z.ZodObject<typeof annuaireVariables>>

export const annuaireConfig = (data: Given, given: Readonly<Record<string, string | undefined>>) => ({
  baseUrl: data.ANNUAIRE_BASE_URL,
  // On in production; elsewhere, whoever names the directory wants to ask it.
  enabled: data.ANNUAIRE_ENABLED ?? (given['ANNUAIRE_BASE_URL'] !== undefined || given['NODE_ENV'] === 'production'),
  inclusionUrl: data.DATA_INCLUSION_BASE_URL,
  inclusionToken: data.DATA_INCLUSION_TOKEN
})
