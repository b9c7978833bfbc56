import { isBlank, paginated, text, type Call, type Operation } from './call.js'
import { organisationOf } from './organisations.js'
import { forbidden, invalid, notFound, type Wrong } from './refusals.js'
import type { Endpoint } from '../world.js'

const models = ['rdv', 'absence', 'plage_ouverture', 'user', 'user_profile', 'organisation', 'motif', 'lieu', 'agent', 'agent_role', 'referent_assignation']
const wrongList = 'la liste des abonnements choisis contient une ou plusieurs valeurs incorrectes'

/** The secret is never given back (contract 4.1). */
const record = ({ secret: _secret, ...endpoint }: Endpoint) => endpoint

/** By an admin of the organisation only. */
function adminOnly (call: Call, organisation: number): void {
  organisationOf(call, organisation)
  if (call.agent.role !== 'admin') throw forbidden()
}

function faultsOf ({ world }: Call, { id, organisation_id: organisation, target_url: url, secret, subscriptions }: Endpoint): Wrong[] {
  const taken = world.endpoints.some(other => other.id !== id && other.organisation_id === organisation && other.target_url === url)
  return [
    ...isBlank(url) ? [{ field: 'target_url', error: 'blank' }] : taken ? [{ field: 'target_url', error: 'taken' }] : [],
    ...isBlank(secret) ? [{ field: 'secret', error: 'blank' }] : [],
    ...subscriptions.every(name => models.includes(name)) ? [] : [{ field: 'base', error: wrongList }]
  ]
}

const subscribed = (value: unknown, otherwise: string[]): string[] => Array.isArray(value) ? value.map(String) : otherwise

export const listEndpoints: Operation = (call, organisation) => {
  adminOnly(call, organisation)
  const url = call.query.get('target_url')
  return paginated(call, 'webhook_endpoints', call.world.endpoints
    .filter(endpoint => endpoint.organisation_id === organisation && (url === null || endpoint.target_url === url)).map(record))
}

export const createEndpoint: Operation = async (call, organisation) => {
  adminOnly(call, organisation)
  const { body, world } = call
  const endpoint: Endpoint = { id: 0, organisation_id: organisation, target_url: text(body['target_url']), secret: text(body['secret']), subscriptions: subscribed(body['subscriptions'], models) }
  const faults = faultsOf(call, endpoint)
  if (faults.length > 0) throw invalid(faults)
  endpoint.id = world.nextId('webhook_endpoint')
  world.endpoints.push(endpoint)
  await install(call, endpoint)
  return { status: 200, body: { webhook_endpoint: record(endpoint) } }
}

export const changeEndpoint: Operation = async (call, organisation, id) => {
  adminOnly(call, organisation)
  const { body, world } = call
  const endpoint = world.endpoints.find(endpoint => endpoint.id === id && endpoint.organisation_id === organisation)
  if (endpoint === undefined) throw notFound('WebhookEndpoint', id)
  const changed = {
    ...endpoint, ...'target_url' in body ? { target_url: text(body['target_url']) } : {}, ...'secret' in body ? { secret: text(body['secret']) } : {},
    subscriptions: subscribed(body['subscriptions'], endpoint.subscriptions)
  }
  const faults = faultsOf(call, changed)
  if (faults.length > 0) throw invalid(faults)
  call.webhooks.remove(endpoint.target_url)
  await install(call, Object.assign(endpoint, changed))
  return { status: 200, body: { webhook_endpoint: record(endpoint) } }
}

/** Every record again as `created`, whatever `trigger` says; to this machine only. */
async function install ({ webhooks }: Call, { target_url: url, secret, subscriptions }: Endpoint): Promise<void> {
  if (subscriptions.includes('rdv') && webhooks.reaches(url)) await webhooks.add({ url, secret })
}
