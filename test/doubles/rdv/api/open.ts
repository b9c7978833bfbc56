import { json } from '../../demarche-numerique/exchange.js'
import type { Visit } from '../visit.js'
import { isObject } from './call.js'
import { tooMany, unknown, Refusal, type Answer } from './refusals.js'

const PER_MINUTE = 50

/** What asks for no token: both removed since 2024 (contract 2.7, 3.1). Undefined: no such address. */
export function openOperation (visit: Visit, body: Record<string, unknown>): Answer | undefined {
  const { world, exchange: { method, path } } = visit
  if (world.flags.era !== '2024') return undefined
  if (method === 'GET' && (path === '/api/v1/public_links' || path === '/public_api/public_links')) return publicLinks(visit)
  return method === 'POST' && path === '/api/v1/auth/sign_in' ? signIn(visit, body) : undefined
}

function publicLinks ({ world, query, exchange: { origin } }: Visit): Answer {
  world.publicCalls = world.publicCalls.filter(at => at > world.now - 60_000)
  world.publicCalls.push(world.now)
  if (world.publicCalls.length > PER_MINUTE) throw tooMany(60)
  const territory = query.get('territory') ?? ''
  if (territory === '') throw new Refusal(400, { missing: 'territory' })
  if (!world.territories.includes(territory)) throw unknown('territory')
  const links = world.organisations.filter(({ departement, external_id: external }) => departement === territory && external !== undefined)
    .map(({ id, external_id: external }) => ({ external_id: external, public_link: `${origin}/org/${id}` }))
  return { status: 200, body: { public_links: links } }
}

const PASSWORD = 'motdepasse'

function signIn ({ world }: Visit, { email, password }: Record<string, unknown>): Answer {
  const agent = world.agents.find(agent => agent.email === email)
  if (agent === undefined || password !== PASSWORD) throw new Refusal(401, { success: false, errors: ['Mot de passe ou identifiant invalide.'] })
  const { id, first_name: first, last_name: last } = agent
  return { status: 200, body: { data: { id, email: agent.email, uid: agent.email, provider: 'email', first_name: first, last_name: last } }, headers: world.grants.signIn(agent.email, world.now) }
}

/** JSON in. Undefined: it cannot be read. */
export function bodyOf ({ exchange: { body } }: Visit): Record<string, unknown> | undefined {
  try {
    const read: unknown = body === '' ? {} : JSON.parse(body)
    return isObject(read) ? read : undefined
  } catch {
    return undefined
  }
}

/** 2024 says `success: false` beside some errors. */
export function send ({ exchange, world }: Visit, { status, body, headers }: Answer, flagged = false): void {
  const recent = world.flags.era === '2026'
  const cors = { 'access-control-allow-origin': '*', ...headers }
  if (body === undefined) exchange.response.writeHead(status, cors).end()
  else json(exchange, status, flagged && !recent ? { success: false, ...body as object } : body, cors)
}
