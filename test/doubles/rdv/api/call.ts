import type { Visit } from '../visit.js'
import type { Webhooks } from '../webhooks.js'
import type { Agent, Person, World } from '../world.js'
import { forbidden, unauthorized, type Answer } from './refusals.js'

/** One authenticated request: who asks, and what. */
export interface Call { world: World, agent: Agent, query: URLSearchParams, body: Record<string, unknown>, origin: string, recent: boolean, webhooks: Webhooks }
/** `id`, `second`: the numbers in the path. Throws Refusal. */
export type Operation = (call: Call, id: number, second: number) => Answer | Promise<Answer>

export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
/** What Rails calls blank. */
export const isBlank = (value: unknown): boolean => value === undefined || value === null || String(value).trim() === ''
export const text = (value: unknown): string => isBlank(value) ? '' : String(value).trim()

/** The agent whose token it is: Bearer, or the three headers of the deprecated sign-in (contract 3.1). Throws Refusal. */
export function agentOf ({ exchange: { headers }, world }: Visit): Agent {
  const recent = world.flags.era === '2026'
  const bearer = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1]
  const uid = recent ? undefined : world.grants.signedIn(headers['access-token'], headers['client'], headers['uid'], world.now)
  const agent = bearer === undefined ? world.agents.find(({ email }) => email === uid) : world.agent(world.grants.agentOf(bearer, world.now))
  if (agent === undefined) throw unauthorized(recent, bearer === undefined ? undefined : 'The access token expired')
  return agent
}

export const isMine = ({ agent }: Call, organisation: number): boolean => agent.organisation_ids.includes(organisation)
export const isKnownTo = (call: Call, { organisation_ids: ids = [] }: Person): boolean => ids.some(id => isMine(call, id))

export function onlyMine (call: Call, organisation: number): void {
  if (!isMine(call, organisation)) throw forbidden()
}

const PER_PAGE = 100

/** 100 a page, and where the others are (contract 3.3). */
export function paginated ({ query }: Call, name: string, all: readonly unknown[]): Answer {
  const page = Math.max(1, Math.floor(Number(query.get('page') ?? '1')) || 1)
  const pages = Math.ceil(all.length / PER_PAGE)
  const meta = {
    current_page: page, next_page: page < pages ? page + 1 : null, prev_page: page > 1 && page <= pages ? page - 1 : null, total_pages: pages, total_count: all.length
  }
  return { status: 200, body: { [name]: all.slice((page - 1) * PER_PAGE, page * PER_PAGE), meta } }
}
