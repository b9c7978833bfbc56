import { randomBytes } from 'node:crypto'
import { LIFE, MOST_SIMULATIONS, worthTouching } from '../life.js'
import type { Keeping, SimulationStore } from '../simulation-store.js'
import { bytes, forgetLog, type Connection } from './database.js'
import { hashed, Seal } from './seal.js'
import { simulationRows } from './simulation-rows.js'

/** What is sealed under the owner's id: all that it takes to find a simulation again. */
interface Head extends Keeping { id: string, date: string }
type Answer = [question: string, value: unknown]

export function embeddedSimulations (db: Connection, key: Buffer, now: () => number): SimulationStore {
  const rows = simulationRows(db)
  const ofOwner = (owner: string): Seal => new Seal(key, 'owner', owner)
  const ofSimulation = (id: string): Seal => new Seal(key, 'simulation', id)
  const headOf = (row: { id: ArrayBuffer, sealed: ArrayBuffer }, owner: string, seal = ofOwner(owner)): Head | undefined =>
    seal.tryOpen(bytes(row.sealed), bytes(row.id)) as Head | undefined
  const alive = (owner: string): Head[] => {
    const seal = ofOwner(owner)
    return rows.latest(hashed(owner), now(), MOST_SIMULATIONS).map(row => headOf(row, owner, seal)).filter(head => head !== undefined)
  }
  const lifeOf = (head: Head | undefined): number => head?.life ?? LIFE
  const prolong = (place: Buffer, expires: number, head: Head | undefined): void => {
    if (worthTouching(expires, now(), lifeOf(head))) rows.touch(place, now() + lifeOf(head))
  }
  const rehead = (head: Head, owner: string): void => {
    const place = hashed(head.id)
    rows.rehead(place, hashed(owner), now() + lifeOf(head), ofOwner(owner).close(head, place))
  }
  const erase = (places: Buffer[]): void => {
    db.transaction(() => { places.forEach(rows.remove) }).immediate()
    forgetLog(db)
  }

  const save = (id: string, owner: string, changes: ReadonlyMap<string, unknown>): boolean => {
    const place = hashed(id)
    const row = rows.find(place, hashed(owner), now())
    if (row === undefined) return false
    const seal = ofSimulation(id)
    for (const [question, value] of changes) {
      const name = seal.name(question)
      if (value === undefined) rows.forget(place, name)
      else rows.keep(place, name, seal.close([question, value] satisfies Answer, name))
    }
    prolong(place, row.expires, headOf(row, owner))
    return true
  }
  const saveAtOnce = db.transaction(save)

  return {
    async create (owner, date, keeping = {}) {
      const id = randomBytes(16).toString('base64url')
      const place = hashed(id)
      const head: Head = { id, date, ...keeping }
      const others = rows.beyond(hashed(owner), MOST_SIMULATIONS - 1)
      if (others.length > 0) erase(others.map(row => bytes(row.id)))
      rows.create(place, hashed(owner), now(), now() + lifeOf(head), ofOwner(owner).close(head, place))
      return { id }
    },
    async find (id, owner) {
      const place = hashed(id)
      const row = rows.find(place, hashed(owner), now())
      const head = row && headOf(row, owner)
      if (head === undefined) return undefined
      prolong(place, row!.expires, head)
      const seal = ofSimulation(id)
      const answers = rows.answers(place).map(({ question, sealed }) => seal.open(bytes(sealed), bytes(question)) as Answer)
      return { id, date: head.date, answers: new Map(answers), ...head.label === undefined ? {} : { label: head.label } }
    },
    async save (id, owner, changes) {
      return saveAtOnce.immediate(id, owner, changes)
    },
    async keep (id, owner, keeping) {
      const row = rows.find(hashed(id), hashed(owner), now())
      const head = row && headOf(row, owner)
      if (head !== undefined) rehead({ ...head, ...keeping }, owner)
    },
    async move (owner, heir) {
      const heads = alive(owner)
      db.transaction(() => { for (const head of heads) rehead(head, heir) }).immediate()
    },
    async erase (id, owner) {
      const place = hashed(id)
      if (rows.find(place, hashed(owner), now()) !== undefined) erase([place])
    },
    async eraseOwner (owner) {
      erase(rows.ofOwner(hashed(owner)).map(row => bytes(row.id)))
    },
    async list (owner) {
      return alive(owner).map(({ id, date, label }) => ({ id, date, ...label === undefined ? {} : { label } }))
    }
  }
}
