import { randomBytes } from 'node:crypto'
import { Grants } from './agents/grants.js'
import seed from './seed.json' with { type: 'json' }

export type Era = '2024' | '2026'
/**
 * `redirectUris`: those of the registered application; their hosts are where a plan may lead back to. `agentOrigin`: the domain of the agents,
 * when it is another name of the instance. `timeZone`: of the organisations, when it is not Paris (since 2026).
 */
export interface Flags { era: Era, meta: 'old' | 'new', redirectUris: readonly string[], agentOrigin?: string, timeZone?: string }
export interface Organisation { id: number, public_link_id: string, external_id?: string, departement: string, name: string, phone_number?: string, created_at: string, verticale?: string, email?: string }
export interface Motif {
  id: number, public_link_id: string, organisation_id: number, service_id: number, name: string, location_type: 'public_office' | 'phone' | 'home' | 'visio',
  bookable_by: string, default_duration_in_min: number, max_public_booking_delay_days?: number, instruction_for_rdv?: string
}
export interface Person {
  id: number, first_name: string, last_name: string, email: string | null, phone_number?: string, rdv_invitation_token?: string
  organisation_ids?: number[]
  /** Other fields of the API (contract 3.3), as they were sent. */
  more?: Record<string, unknown>
}
export interface Agent { id: number, email: string, first_name: string, last_name: string, organisation_ids: number[], role: string }
export interface Plan { id: number, planning_agent_id: number, user_id: number, rdv_id: number | null, return_url?: string, created_at: number, updated_at: number }
export interface Endpoint { id: number, organisation_id: number, target_url: string, secret: string, subscriptions: string[] }
/** A request as the control endpoints show it: no secret in clear. */
export interface Recorded { method: string, path: string, query: string, authorization?: string, body: string }
export interface Rdv {
  id: number, organisation_id: number, motif_id: number, lieu_id?: number | undefined, user_id: number, starts_at: number, status: string, cancelled_at?: number, by: 'User' | 'Prescripteur' | 'Agent'
}
export interface Slot { motif: Motif, lieu: number | undefined, at: number }
export interface Session {
  csrf: string, flash?: string, user?: number, agent?: number, returnTo?: string, slot?: Record<string, string>, prescripteur?: Record<string, string>, booked?: string, benign?: boolean
  login?: { email: string, first_name: string, last_name: string, at: number, used: boolean }
  invitation?: { user: number, until: number }
}
/** `retry_after` and `json`: beside the contract's own, to answer what a real service might. */
export interface Fault { status?: number, delay_ms?: number, close?: boolean, html?: boolean, retry_after?: number, json?: unknown }

const START = Date.parse('2026-09-14T08:00:00+02:00')
const DAY = 86_400_000

/** All that the double knows; forgotten at each reset. */
export class World {
  organisations: Organisation[] = []
  motifs = seed.motifs as Motif[]
  lieux = seed.lieux
  territories = seed.territories
  /** When public links were asked for (contract 2.7: 50 a minute). */
  publicCalls: number[] = []
  /** Names of parameters that say who somebody is: no address of ours may carry one (contract 2.2). */
  leaks: string[] = []
  sessions = new Map<string, Session>()
  people: Person[] = []
  rdvs: Rdv[] = []
  mails: { to: string, code: string }[] = []
  calls: string[] = []
  requests: Recorded[] = []
  agents = seed.agents as Agent[]
  grants = new Grants()
  plans: Plan[] = []
  endpoints: Endpoint[] = []
  faults: { next: Fault[], path: string | undefined } = { next: [], path: undefined }
  now = START
  #next = { ...seed.next_ids }

  constructor (readonly flags: Flags) {
    this.reset()
  }

  reset (): void {
    this.sessions.clear()
    this.organisations = structuredClone(seed.organisations) as Organisation[]
    this.people = structuredClone(seed.users) as Person[]
    this.rdvs = seed.rdvs.map(({ starts_at: at, ...rdv }) => ({ ...rdv, starts_at: Date.parse(at), by: 'User' }))
    this.mails = []
    this.calls = []
    this.requests = []
    this.grants = new Grants()
    this.plans = seed.rdv_plans.map(plan => ({ ...plan, created_at: START, updated_at: START }))
    this.endpoints = []
    this.publicCalls = []
    this.leaks = []
    this.faults = { next: [], path: undefined }
    this.now = START
    this.#next = { ...seed.next_ids }
  }

  session (): Session {
    return { csrf: randomBytes(12).toString('hex') }
  }

  /** `number` people of organisation 9001, for lists of several pages. */
  populate (number: number): void {
    for (let seen = this.people.filter(({ organisation_ids: ids = [] }) => ids.includes(9001)).length; seen < number; seen++) {
      this.people.push({ id: this.nextId('user'), first_name: 'Usager', last_name: `EXEMPLE ${seen}`, email: null, organisation_ids: [9001] })
    }
  }

  nextId (kind: keyof typeof seed.next_ids): number {
    return this.#next[kind]++
  }

  agent (id: number | undefined): Agent | undefined {
    return this.agents.find(agent => agent.id === id)
  }

  organisation (id: number): Organisation | undefined {
    return this.organisations.find(organisation => organisation.id === id)
  }

  motif (id: number): Motif | undefined {
    return this.motifs.find(motif => motif.id === id)
  }

  lieu (id: number | undefined) {
    return this.lieux.find(lieu => lieu.id === id)
  }

  /** Free slots, one for a start time however many agents are free (contract 2.3). */
  slots (motif: Motif, lieu?: number): Slot[] {
    const limit = this.now + (motif.max_public_booking_delay_days ?? 90) * DAY
    return seed.creneaux.filter(entry => entry.motif_id === motif.id && (lieu === undefined || entry.lieu_id === lieu))
      .flatMap(entry => entry.starts_at.map(at => ({ motif, lieu: entry.lieu_id ?? undefined, at: Date.parse(at), agents: entry.agents.length })))
      .filter(({ at }) => at > this.now && at < limit)
      // The seed lists what is free beside its own appointments: only those taken here take a slot.
      .filter(({ at }) => !this.rdvs.some(rdv => rdv.id >= seed.next_ids.rdv && rdv.motif_id === motif.id && rdv.starts_at === at && rdv.status === 'unknown'))
      .sort((a, b) => a.at - b.at)
  }

  person (found: Partial<Person>, create: Omit<Person, 'id'>): Person {
    const known = this.people.find(person => Object.entries(found).every(([key, value]) => value && person[key as keyof Person] === value))
    if (known !== undefined) return Object.assign(known, create)
    const person = { id: this.nextId('user'), ...create }
    this.people.push(person)
    return person
  }

  book (slot: Slot, user: Person, by: Rdv['by']): Rdv {
    const rdv: Rdv = {
      id: this.nextId('rdv'), organisation_id: slot.motif.organisation_id, motif_id: slot.motif.id, lieu_id: slot.lieu, user_id: user.id, starts_at: slot.at, status: 'unknown', by
    }
    this.rdvs.push(rdv)
    user.organisation_ids = [...new Set([...user.organisation_ids ?? [], rdv.organisation_id])]
    return rdv
  }
}

export const loginCode = seed.login_code
export const DELAY_CANCEL = 4 * 3_600_000
