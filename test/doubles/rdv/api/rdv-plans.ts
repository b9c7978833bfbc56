import { isBlank, isKnownTo, isObject, text, type Call, type Operation } from './call.js'
import { planRecord } from './records.js'
import { forbidden, invalid, missing, notFound, type Wrong } from './refusals.js'
import { addPerson, nameFaults } from './users.js'
import type { Person, Plan } from '../world.js'

/** The official door for third parties (contract 3.5). Not idempotent. */
export const createPlan: Operation = call => {
  const { world, agent, body, origin } = call
  const user = body['user']
  if (!isObject(user) || Object.keys(user).length === 0) throw missing('user')
  const known = knownPerson(call, user)
  const faults = [...known === undefined ? nameFaults(user) : [], ...returnFaults(world.flags.redirectUris, body['return_url'])]
  if (faults.length > 0) throw invalid(faults)
  // The address that we send is where notices go, not the one of sign-in: sent twice, it makes two people.
  const person = known ?? addPerson(call, { ...user, notification_email: text(user['email']) || null }, { email: null, organisation_ids: [] })
  const plan: Plan = {
    id: world.nextId('rdv_plan'), planning_agent_id: agent.id, user_id: person.id, rdv_id: null, created_at: world.now, updated_at: world.now,
    ...isBlank(body['return_url']) ? {} : { return_url: text(body['return_url']) }
  }
  world.plans.push(plan)
  return { status: 201, body: { rdv_plan: planRecord(world, origin, plan) } }
}

/** By number, else by the exact address of sign-in. */
function knownPerson (call: Call, user: Record<string, unknown>): Person | undefined {
  const { world, agent } = call
  if (isBlank(user['id'])) return isBlank(user['email']) ? undefined : world.people.find(({ email }) => email === text(user['email']))
  const person = world.people.find(({ id }) => id === Number(user['id']))
  if (person === undefined) throw notFound('User', Number(user['id']))
  if (!isKnownTo(call, person) && !world.plans.some(plan => plan.user_id === person.id && plan.planning_agent_id === agent.id)) throw forbidden()
  return person
}

function returnFaults (redirectUris: readonly string[], given: unknown): Wrong[] {
  if (isBlank(given)) return []
  const url = URL.canParse(text(given)) ? new URL(text(given)) : undefined
  const hosts = redirectUris.map(uri => new URL(uri).hostname)
  return [
    ...url !== undefined && ['http:', 'https:'].includes(url.protocol) ? [] : ['Doit utiliser http ou https'],
    ...url !== undefined && hosts.includes(url.hostname) ? [] : ['n\'est pas un nom de domaine autorisé']
  ].map(error => ({ field: 'return_url', error }))
}

export const showPlan: Operation = ({ world, agent, origin }, id) => {
  const plan = world.plans.find(plan => plan.id === id)
  // Looked for among the agent's own: another's is as if it were not there.
  if (plan === undefined || plan.planning_agent_id !== agent.id) throw notFound('RdvPlan', id)
  return { status: 200, body: { rdv_plan: planRecord(world, origin, plan) } }
}
