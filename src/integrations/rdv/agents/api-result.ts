/**
 * What became of a call. `unavailable`: nothing was done, later perhaps. `unknown`: sent, and nobody knows. `unauthorized`: the token is refused.
 * `invalid`: `fields`, a French sentence for each field that RDV refused.
 */
export type ApiTrouble = 'unavailable' | 'unknown' | 'unauthorized' | 'needs_reconnection' | 'forbidden' | 'not_found' | 'invalid' | 'bad_response'
export type Fields = Partial<Record<'first_name' | 'last_name' | 'email' | 'phone_number' | 'base', string>>
export interface Failure { result: ApiTrouble, fields?: Fields }
export type ApiResult<T> = { result: 'ok', value: T } | Failure

export const ok = <T>(value: T): ApiResult<T> => ({ result: 'ok', value })

const sentences: Readonly<Record<string, string>> = {
  first_name: 'Indiquez le prénom',
  last_name: 'Indiquez le nom',
  email: 'Corrigez l’adresse électronique',
  notification_email: 'Corrigez l’adresse électronique',
  phone_number: 'Corrigez le numéro de téléphone'
}
const names: Readonly<Record<string, keyof Fields>> = { first_name: 'first_name', last_name: 'last_name', email: 'email', notification_email: 'email', phone_number: 'phone_number' }
const other = 'RDV n’a pas accepté ces informations'

/** `errors` is a list of sentences, a list of objects, or an object: only the names of its fields are read, their words are for technicians (contract 3.4). */
export function fieldsOf (body: unknown): Fields {
  const { errors } = (typeof body === 'object' && body !== null ? body : {}) as { errors?: unknown }
  const keyed = (Array.isArray(errors) ? errors : [errors]).filter(one => typeof one === 'object' && one !== null)
  const found = keyed.flatMap(one => Object.keys(one as object)).flatMap(name => Object.hasOwn(names, name) ? [[names[name]!, sentences[name]!] as const] : [])
  return found.length === 0 ? { base: other } : Object.fromEntries(found)
}
