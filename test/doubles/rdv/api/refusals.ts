export interface Answer { status: number, body?: unknown, headers?: Record<string, string> }

/** An answer that is not what was asked. `flagged`: in 2024 it also carries `success: false`, as what is missing or invalid does; never a 403 (contract 3.4). */
export class Refusal extends Error {
  constructor (readonly status: number, readonly body: unknown, readonly headers: Record<string, string> = {}, readonly flagged = false) {
    super(`${status}`)
  }
}

const noRight = 'Vous n’avez pas les droits suffisants pour accéder à cette page ou effectuer cette action'
export const noRightOnUser = 'Vous n’avez pas les droits suffisants pour voir cette fiche usager. Une raison fréquente est que cet usager ne fait pas partie d’une de vos organisations.'
export const forbidden = (message = noRight): Refusal => new Refusal(403, { errors: [{ base: 'forbidden' }], error_messages: [message] })

export const notFound = (model: string, id: number): Refusal => new Refusal(404, { errors: [`Couldn't find ${model} with 'id'=${id}`] }, {}, true)
export const unknown = (name: string): Refusal => new Refusal(404, { not_found: name })
export const missing = (key: string): Refusal => new Refusal(422, { errors: [`param is missing or the value is empty: ${key}`] }, {}, true)

const messages: Readonly<Record<string, string>> = { blank: 'doit être rempli(e)', taken: 'est déjà utilisé', inclusion: 'n’est pas inclus(e) dans la liste' }
export interface Wrong { field: string, error: string, message?: string }

export function invalid (wrongs: readonly Wrong[]): Refusal {
  const errors: Record<string, { error: string }[]> = {}
  for (const { field, error } of wrongs) (errors[field] ??= []).push({ error })
  const said = wrongs.map(({ field, error, message = messages[error] ?? error }) => `${field} ${message}`)
  return new Refusal(422, { errors, error_messages: said }, {}, true)
}

export const tooMany = (seconds: number): Refusal => new Refusal(429, { errors: ['Limite d\'appels API atteinte. Merci de patienter.\n'] },
  { 'ratelimit-limit': '50', 'ratelimit-remaining': '0', 'retry-after': String(seconds) })
export const broken = (): Refusal => new Refusal(500, { errors: ['Unexpected internal error'] })

/** OAuth answers with a header and nothing else [inferred]; before, the sentence of the sign-in page. */
export const unauthorized = (recent: boolean, why = 'The access token is invalid'): Refusal => recent
  ? new Refusal(401, undefined, { 'www-authenticate': `Bearer realm="Doorkeeper", error="invalid_token", error_description="${why}"` })
  : new Refusal(401, { errors: ['Vous devez vous connecter ou vous inscrire pour continuer.'] })

/** What a fault of that status says, of its own era: HTML before PR#5976. */
export function refusalOf (status: number, recent: boolean, retryAfter = 30): Refusal | undefined {
  if (status === 429) return tooMany(retryAfter)
  if (status === 401) return unauthorized(recent)
  if (status === 403) return forbidden()
  return status === 500 && recent ? broken() : undefined
}
