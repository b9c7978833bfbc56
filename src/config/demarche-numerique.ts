import { z } from 'zod'
import { address, flag, oneOf } from './accepted.js'

const wholeNumber = (what: string) => z.string().regex(/^[1-9]\d{0,6}$/, { error: () => what }).transform(Number)
const milliseconds = wholeNumber('nombre entier de millisecondes, par exemple 3000')
const seconds = wholeNumber('nombre entier de secondes, par exemple 600')
const official = 'https://demarche.numerique.gouv.fr'
/** The same service under its former name: it may still answer with it. */
const former = 'https://www.demarches-simplifiees.fr'

const addresses = z.string().transform(text => text.split(',').map(part => part.trim())).pipe(z.array(address))

/** Variables of the outside service Démarche numérique; `.env.example` says what each does. */
export const demarcheVariables = {
  DS_BASE_URL: address.default(official),
  DS_ALLOWED_ORIGINS: addresses.optional(),
  DS_PREFILL_ENABLED: flag.optional(),
  DS_REDIRECT: oneOf(['direct', 'page']).default('direct'),
  DS_SCHEMA_TIMEOUT_MS: milliseconds.default(3000),
  DS_POST_TIMEOUT_MS: milliseconds.default(8000),
  DS_SCHEMA_TTL_S: seconds.default(600),
  DS_SCHEMA_STALE_S: seconds.default(86_400),
  DS_RATE_MAX: wholeNumber('nombre entier d’envois, 15 au plus par 15 secondes pour tout le site').default(10),
  DS_RATE_WINDOW_S: seconds.default(15)
}

/** In production answers travel encrypted: an http address is a double, or a mistake. */
export const encryptedOnly = {
  DS_BASE_URL: demarcheVariables.DS_BASE_URL.refine(url => url.startsWith('https:'), { error: () => 'adresse https attendue en production' })
}

type Given = z.infer<z.ZodObject<typeof demarcheVariables>>

export const demarcheConfig = (data: Given, given: Readonly<Record<string, string | undefined>>) => ({
  baseUrl: data.DS_BASE_URL,
  origins: (data.DS_ALLOWED_ORIGINS ?? [data.DS_BASE_URL, former]).map(url => new URL(url).origin),
  // Whoever names the service wants to use it.
  enabled: data.DS_PREFILL_ENABLED ?? given['DS_BASE_URL'] !== undefined,
  redirect: data.DS_REDIRECT,
  schemaTimeout: data.DS_SCHEMA_TIMEOUT_MS,
  postTimeout: data.DS_POST_TIMEOUT_MS,
  schemaTtl: data.DS_SCHEMA_TTL_S * 1000,
  schemaStale: data.DS_SCHEMA_STALE_S * 1000,
  rateMax: data.DS_RATE_MAX,
  rateWindow: data.DS_RATE_WINDOW_S * 1000
})
