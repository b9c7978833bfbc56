import type { Accounts } from './accounts.js'
import type { Log, Sent } from './api.js'
import type { Fields, ApiTrouble } from './api-result.js'
import type { Plan } from './schemas.js'
import type { Vault } from './vault.js'

/** What is left of a plan: its number and its page at RDV, whom it was prepared at, the day of the person's agreement. Nobody's name. */
export interface PlanTrace {
  account: string
  place: string
  aid: string
  simulation: string
  agreedOn: string
  since: number
  plan?: { id: number, url: string, user: number }
  trouble?: ApiTrouble
  fields?: Fields
  /** Once it is booked, RDV is asked no more. */
  rdv?: NonNullable<Plan['rdv']>
  asked: number
}
export type Opening = Pick<PlanTrace, 'account' | 'place' | 'aid' | 'simulation' | 'agreedOn'>
/** `preparing`: no answer yet. `waiting`: prepared, nothing chosen there yet. `unread`: prepared, and RDV did not say more. */
export type PlanState = 'preparing' | 'failed' | 'waiting' | 'booked' | 'unread'
export interface Seen { state: PlanState, trace: PlanTrace, trouble?: ApiTrouble }

const LIFE = 24 * 3_600_000
/** RDV answers within its own time-outs, retries included, or never. */
const PREPARING = 30_000
/** « A few times » (contract 3.5): beyond, the agent looks there. */
const MOST_ASKED = 10

/** Appointments prepared for agents to choose there (contract 3.5). */
export class Plans {
  constructor (readonly accounts: Accounts, readonly vault: Vault, readonly now: () => number) {}

  find (ref: string): Promise<PlanTrace | undefined> {
    return this.vault.read(place(ref)) as Promise<PlanTrace | undefined>
  }

  /** Kept before it is sent: a double click, or a process that dies, finds it. */
  async open (ref: string, opening: Opening): Promise<PlanTrace> {
    const trace: PlanTrace = { ...opening, since: this.now(), asked: 0 }
    await this.#keep(ref, trace)
    return trace
  }

  /** The one POST. `made` hears of RDV's number for the person before anybody reads the outcome. */
  async send (ref: string, trace: PlanTrace, sent: Sent, log: Log, made: (user: number | undefined) => Promise<unknown>): Promise<PlanTrace> {
    const outcome = await this.accounts.use(trace.account, log, token => this.accounts.api.createPlan(token, sent, log))
    // The number that we sent is no longer good for this agent: the next time goes without.
    if (outcome.result === 'ok') await made(outcome.value.user_id)
    else if (sent.user.id !== undefined && ['forbidden', 'not_found'].includes(outcome.result)) await made(undefined)
    const done: PlanTrace = outcome.result === 'ok'
      ? { ...trace, plan: { id: outcome.value.id, url: outcome.value.url, user: outcome.value.user_id } }
      : { ...trace, trouble: outcome.result, ...outcome.fields === undefined ? {} : { fields: outcome.fields } }
    await this.#keep(ref, done)
    return done
  }

  /** Where it is, RDV asked once at most. */
  async see (ref: string, trace: PlanTrace, log: Log): Promise<Seen> {
    if (trace.trouble !== undefined) return { state: 'failed', trace, trouble: trace.trouble }
    if (trace.rdv !== undefined) return { state: 'booked', trace }
    const { plan } = trace
    if (plan === undefined) return this.now() - trace.since < PREPARING ? { state: 'preparing', trace } : { state: 'failed', trace, trouble: 'unknown' }
    if (trace.asked >= MOST_ASKED) return { state: 'unread', trace }
    const outcome = await this.accounts.use(trace.account, log, token => this.accounts.api.plan(token, plan.id, log))
    const { rdv } = outcome.result === 'ok' ? outcome.value : { rdv: null }
    const seen: PlanTrace = { ...trace, asked: trace.asked + 1, ...rdv === null ? {} : { rdv } }
    await this.#keep(ref, seen)
    if (outcome.result !== 'ok') return { state: 'unread', trace: seen, trouble: outcome.result }
    return { state: rdv === null ? 'waiting' : 'booked', trace: seen }
  }

  #keep (ref: string, trace: PlanTrace): Promise<void> {
    return this.vault.write(place(ref), trace, LIFE)
  }
}

const place = (ref: string): string => `plan ${ref}`
