import { json } from '../../demarche-numerique/exchange.js'
import { escape, form } from '../layout.js'
import type { Visit } from '../visit.js'
import { app, type Granted } from './grants.js'

/** OAuth 2 as doorkeeper does it: the page where an agent agrees, then tokens (contract 3.1). True: answered. */
export function oauth (visit: Visit): boolean {
  const what = `${visit.exchange.method} ${visit.exchange.path}`
  if (visit.world.flags.era === '2024') return false
  if (what === 'GET /oauth/authorize') authorizePage(visit)
  else if (what === 'POST /oauth/authorize') authorize(visit)
  else if (what === 'POST /oauth/token') token(visit)
  else if (what === 'POST /oauth/revoke') revoke(visit)
  else if (what === 'GET /oauth/authorized_applications') authorizedPage(visit)
  else if (what === 'POST /oauth/authorized_applications') {
    if (visit.session.agent !== undefined) visit.world.grants.revoke(visit.session.agent)
    visit.go('/oauth/authorized_applications', 'L’application n’a plus accès à votre compte.')
  } else return false
  return true
}

const keys = ['client_id', 'redirect_uri', 'response_type', 'scope', 'state', 'code_challenge', 'code_challenge_method'] as const

/** What is wrong with the application itself: said on a page, since there is no safe address to go back to. True: answered. */
function refused (visit: Visit, params: URLSearchParams): boolean {
  const error = params.get('client_id') !== app.id ? 'Le client est inconnu.'
    : !visit.world.flags.redirectUris.includes(params.get('redirect_uri') ?? '') ? 'L’adresse de retour n’est pas celle de l’application.' : undefined
  if (error !== undefined) visit.show('Une erreur est survenue', `<p>${error}</p>`, params.get('client_id') === app.id ? 400 : 401)
  return error !== undefined
}

const back = (visit: Visit, params: URLSearchParams, more: Record<string, string>): void => {
  const state = params.get('state')
  visit.go(params.get('redirect_uri')!, undefined, { ...more, ...state === null ? {} : { state } })
}

function authorizePage (visit: Visit): void {
  const { query, world, session } = visit
  if (refused(visit, query)) return
  if (query.get('response_type') !== 'code') return back(visit, query, { error: 'unsupported_response_type' })
  if ((query.get('scope') ?? app.scope) !== app.scope) return back(visit, query, { error: 'invalid_scope' })
  if (query.has('code_challenge') && query.get('code_challenge_method') !== 'S256') return back(visit, query, { error: 'invalid_code_challenge_method' })
  const hidden = Object.fromEntries(keys.map(key => [key, query.get(key) ?? '']))
  visit.show('Autoriser le simulateur', `<p>Le simulateur demande à prendre des rendez-vous avec votre compte. Choisissez un compte inventé :</p>
${world.agents.map(({ id, first_name: first, last_name: last }) => form('/oauth/authorize', session.csrf, `Autoriser avec le compte de ${first} ${last}`, [], { ...hidden, agent_id: String(id) })).join('')}
${form('/oauth/authorize', session.csrf, 'Refuser', [], hidden)}`)
}

function authorize (visit: Visit): void {
  const { form: given, world, session } = visit
  if (refused(visit, given)) return
  const agent = world.agent(Number(given.get('agent_id')))
  if (agent === undefined) return back(visit, given, { error: 'access_denied', error_description: 'Le propriétaire de la ressource a refusé la demande.' })
  session.agent = agent.id
  back(visit, given, { code: world.grants.code(agent.id, given.get('redirect_uri')!, given.get('code_challenge') ?? '') })
}

/** RFC 6749, 5.2. */
function token ({ exchange, form: given, world }: Visit): void {
  const refuse = (status: number, error: string): void => { json(exchange, status, { error, error_description: `Refusé : ${error}` }, { 'cache-control': 'no-store' }) }
  const basic = Buffer.from(/^Basic (\S+)$/.exec(exchange.headers.authorization ?? '')?.[1] ?? '', 'base64').toString().split(':')
  const [id, secret] = given.has('client_id') ? [given.get('client_id'), given.get('client_secret')] : basic
  const type = given.get('grant_type')
  if (id !== app.id || secret !== app.secret) return refuse(401, 'invalid_client')
  if (type === null) return refuse(400, 'invalid_request')
  const grants: Readonly<Record<string, () => Granted | undefined>> = {
    authorization_code: () => world.grants.exchange(given.get('code') ?? '', given.get('redirect_uri') ?? '', given.get('code_verifier') ?? '', world.now),
    refresh_token: () => world.grants.refresh(given.get('refresh_token') ?? '', world.now)
  }
  // There is no token without an agent: client_credentials is refused like the rest.
  const grant = Object.hasOwn(grants, type) ? grants[type] : undefined
  if (grant === undefined) return refuse(400, 'unsupported_grant_type')
  const granted = grant()
  if (granted === undefined) return refuse(400, 'invalid_grant')
  json(exchange, 200, granted, { 'cache-control': 'no-store' })
}

/** RFC 7009. */
function revoke ({ exchange, form: given, world }: Visit): void {
  if (given.get('client_id') !== app.id || given.get('client_secret') !== app.secret) return json(exchange, 403, { error: 'unauthorized_client' })
  world.grants.forget(given.get('token') ?? '')
  json(exchange, 200, {})
}

const authorizedPage = (visit: Visit): void => visit.show('Applications autorisées', visit.session.agent === undefined
  ? '<p>Vous n’êtes pas connecté.</p>'
  : `<p>${escape('Simulateur')}</p>${form('/oauth/authorized_applications', visit.session.csrf, 'Retirer l’autorisation', [])}`)
