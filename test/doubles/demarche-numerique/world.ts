import { randomBytes } from 'node:crypto'
import { champsIn, example, isOpen, type Demarche } from './demarche.js'
import { keepAll, identityOf, type Identity } from './keep.js'
import { lint } from './lint.js'
import type { Kept, Rules, ScreenOptions } from './screen.js'

export interface Draft {
  number: number
  token: string
  demarche: Demarche
  kept: ReadonlyMap<number, Kept>
  identity: Identity
  /** The identity has to be confirmed even when it was prefilled (contract 4). */
  identified: boolean
  owner: string | null
  state: string
  submittedAt: string | null
  updatedAt: number
}
export interface Fault { what: string | number, times: number, retryAfter: number, body?: unknown }
export interface Flags { rules: Rules, throttle: boolean, ibanPrefillable: boolean, extendedSchema: boolean, maintenance: boolean }

const DAY = 24 * 60 * 60 * 1000
const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const base58 = (): string => [...randomBytes(24)].map(byte => alphabet[byte % alphabet.length]).join('')

/** All that the double remembers; nothing is written anywhere. */
export class World {
  demarches: Demarche[] = [example()]
  drafts: Draft[] = []
  mails: { to: string, subject: string }[] = []
  broken: string[][] = []
  posts: Record<string, unknown>[] = []
  calls: string[] = []
  hits: number[] = []
  faults: { post?: Fault, schema?: Fault, state?: Fault } = {}
  latency = 0
  shift = 0
  #next = 21_000_000

  constructor (public flags: Flags, readonly clock: () => number = Date.now) {}

  now (): number {
    return this.clock() + this.shift
  }

  byNumber (number: number): Demarche | undefined {
    return this.demarches.find(demarche => demarche.number === number && isOpen(demarche))
  }

  /** By any of its paths, whatever the case. */
  byPath (path: string): Demarche | undefined {
    const name = path.toLowerCase().trim()
    return this.demarches.find(demarche => demarche.path === name || demarche.formerPaths.includes(name))
  }

  get screening (): ScreenOptions {
    return { rules: this.flags.rules, ibanPrefillable: this.flags.ibanPrefillable, today: new Date(this.now()).toISOString().slice(0, 10) }
  }

  create (demarche: Demarche, body: Record<string, unknown>): Draft {
    const draft: Draft = {
      number: this.#next++,
      token: base58(),
      demarche,
      kept: keepAll(champsIn(demarche), body, this.screening),
      identity: demarche.forIndividual ? identityOf(body, demarche) : { prenom: null, nom: null, genre: null },
      identified: false,
      owner: null,
      state: 'brouillon',
      submittedAt: null,
      updatedAt: this.now()
    }
    this.drafts.push(draft)
    return draft
  }

  lint (demarche: Demarche, body: Record<string, unknown>, contentType: string | undefined): void {
    const broken = lint(champsIn(demarche), body, contentType, this.screening)
    if (broken.length > 0) this.broken.push(broken)
  }

  /** The three o'clock job destroys what nobody claimed in five days (contract 4). */
  tidy (): void {
    const night = Math.floor((this.now() - 2 * 60 * 60 * 1000) / DAY) * DAY + 2 * 60 * 60 * 1000
    this.drafts = this.drafts.filter(({ owner, updatedAt }) => owner !== null || updatedAt + 5 * DAY > night)
  }

  take (what: keyof World['faults']): Fault | undefined {
    const fault = this.faults[what]
    if (fault === undefined) return undefined
    fault.times--
    if (fault.times <= 0) delete this.faults[what]
    return fault
  }

  reset (): void {
    Object.assign(this, { demarches: [example()], drafts: [], mails: [], broken: [], posts: [], calls: [], hits: [], faults: {}, latency: 0, shift: 0 })
    this.flags.maintenance = false
  }
}
