import type { Visit } from '../visit.js'
import type { Webhooks } from '../webhooks.js'
import { agentOf, type Operation } from './call.js'
import { bodyOf, openOperation, send } from './open.js'
import { changeOrganisation, listAgents, listMotifs, listOrganisations, me, showOrganisation } from './organisations.js'
import { createPlan, showPlan } from './rdv-plans.js'
import { changeParticipation, changeStatus, listOrganisationRdvs, listRdvs } from './rdvs.js'
import { Refusal } from './refusals.js'
import { changeUser, createProfile, createUser, inviteUser, listMembers, listUsers, removeProfile, showMember, showUser } from './users.js'
import { changeEndpoint, createEndpoint, listEndpoints } from './webhook-endpoints.js'

/** Contract 3.2: verb, path below /api/v1 (`:` is a number), what it does. */
const operations: readonly [method: string, path: string, operation: Operation, recentOnly?: true][] = [
  ['GET', 'agents/me', me], ['GET', 'agents', listAgents],
  ['GET', 'organisations', listOrganisations], ['GET', 'organisations/:', showOrganisation], ['PATCH', 'organisations/:', changeOrganisation],
  ['GET', 'organisations/:/motifs', listMotifs], ['GET', 'organisations/:/rdvs', listOrganisationRdvs],
  ['GET', 'organisations/:/users', listMembers], ['GET', 'organisations/:/users/:', showMember],
  ['GET', 'organisations/:/webhook_endpoints', listEndpoints], ['POST', 'organisations/:/webhook_endpoints', createEndpoint],
  ['PATCH', 'organisations/:/webhook_endpoints/:', changeEndpoint],
  ['GET', 'rdvs', listRdvs], ['PATCH', 'rdvs/:/update_status', changeStatus, true], ['PATCH', 'participations/:', changeParticipation],
  ['POST', 'rdv_plans', createPlan, true], ['GET', 'rdv_plans/:', showPlan, true],
  ['GET', 'users', listUsers], ['POST', 'users', createUser], ['GET', 'users/:', showUser], ['PATCH', 'users/:', changeUser],
  ['POST', 'users/:/rdv_invitation_token', inviteUser],
  ['POST', 'user_profiles', createProfile], ['DELETE', 'user_profiles', removeProfile]
]
const routes = operations.map(([method, path, operation, recentOnly]) => ({ method, operation, recentOnly, pattern: new RegExp(`^/api/v1/${path.replaceAll(':', '(\\d+)')}$`) }))

/** The API, for the agents of the double. True: answered. */
export async function api (visit: Visit, webhooks: Webhooks): Promise<boolean> {
  const { world, exchange: { method, path, origin }, query } = visit
  if (!path.startsWith('/api/v1/') && !path.startsWith('/public_api/')) return false
  const recent = world.flags.era === '2026'
  try {
    const body = bodyOf(visit)
    const open = openOperation(visit, body ?? {})
    const found = routes.find(route => route.method === method && route.pattern.test(path) && (recent || !route.recentOnly))
    if (open !== undefined) send(visit, open)
    else if (found === undefined) return false
    else {
      const agent = agentOf(visit)
      if (body === undefined) throw new Refusal(400, { errors: ['Error occurred while parsing request parameters'] })
      const [id, second] = found.pattern.exec(path)!.slice(1).map(Number)
      send(visit, await found.operation({ world, agent, query, body, origin, recent, webhooks }, id!, second!))
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    send(visit, error, error.flagged)
  }
  return true
}
