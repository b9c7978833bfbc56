import { json } from '../demarche-numerique/exchange.js'
import { dayOf, hourOf, rubyTime } from './times.js'
import type { Visit } from './visit.js'
import type { Motif, Rdv, Slot, World } from './world.js'

const KEY = 'visioplainte-test-api-key'
const MOTIF = 501
const DAY = 86_400_000
const LONGEST = 31
const AHEAD = 60

const created = new WeakMap<Rdv, number>()

/** "2026-09-15T09:00:00+02:00": in this API, free times alone are written so (contract 3.8). */
const iso = (at: number): string => rubyTime(at).replace(/^(\S+) (\S+) ([+-]\d{2})(\d{2})$/, '$1T$2$3:$4')

/** The private partner API (openapi-visioplainte.json, contract 7.5.10). `now`: the clock of its free times, that of the double unless told. True: answered. */
export function visioplainte (visit: Visit, changed: (rdv: Rdv, event: 'created' | 'updated') => void, now?: () => number): boolean {
  const { exchange, world } = visit
  const path = /^\/api\/visioplainte\/(.+)$/.exec(exchange.path)?.[1]
  if (path === undefined) return false
  const reply = exchange.headers['x-visioplainte-api-key'] === KEY
    ? route(`${exchange.method} ${path}`, { ...Object.fromEntries(visit.query), ...bodyOf(exchange.body) }, visit.query, new Desk(world, world.motif(MOTIF)!, now), changed)
    : refuse(401, 'Authentification invalide')
  if (reply.body === undefined) exchange.response.writeHead(reply.status).end()
  else json(exchange, reply.status, reply.body)
  return true
}

interface Reply { status: number, body?: unknown }
type Params = Readonly<Record<string, string>>
const refuse = (status: number, error: string): Reply => ({ status, body: { errors: [error] } })
const noRdv = refuse(404, 'Pas de rdv pour cet id')

/** JSON, or a form. */
function bodyOf (text: string): Record<string, string> {
  try {
    return JSON.parse(text) as Record<string, string>
  } catch {
    return Object.fromEntries(new URLSearchParams(text))
  }
}

function route (what: string, params: Params, query: URLSearchParams, desk: Desk, changed: (rdv: Rdv, event: 'created' | 'updated') => void): Reply {
  const [, id, cancels] = /^(?:PUT|DELETE) rdvs\/(\w+)(\/cancel)?$/.exec(what) ?? []
  if (what === 'GET creneaux') return desk.list(params['date_debut'], params['date_fin'])
  if (what === 'GET creneaux/prochain') return desk.next(params['date_debut'])
  if (what === 'GET guichets') return { status: 200, body: { guichets: [desk.guichet] } }
  if (what === 'GET plages_ouverture') return { status: 200, body: { plages_ouverture: desk.openings(params['date_debut'], params['date_fin']) } }
  if (what === 'GET rdvs') return desk.rdvs(params['date_debut'], params['date_fin'], query.getAll('ids[]'))
  if (what === 'POST rdvs') return desk.book(params['starts_at'] ?? '', changed)
  if (id === undefined) return { status: 404, body: { errors: ['Not Found'] } }
  return cancels === undefined ? desk.remove(Number(id)) : desk.cancel(Number(id), changed)
}

class Desk {
  readonly guichet = { id: 42, name: 'GUICHET 0' }

  constructor (readonly world: World, readonly motif: Motif, readonly clock?: () => number) {}

  list (from = '', to = ''): Reply {
    if (from === '') return refuse(400, 'Paramètre date_debut manquant')
    if (to === '') return refuse(400, 'Paramètre date_fin manquant')
    if ((Date.parse(to) - Date.parse(from)) / DAY > LONGEST) return refuse(400, 'date_debut et date_fin ne doivent pas être espacés de plus de 31 jours')
    return { status: 200, body: { creneaux: this.#slots(from, to).map(slot => this.#slot(slot)) } }
  }

  next (from = ''): Reply {
    if (from === '') return refuse(400, 'Paramètre date_debut manquant')
    const [slot] = this.#slots(from, dayOf(Date.parse(from) + AHEAD * DAY))
    return slot === undefined ? refuse(404, 'Aucun créneau n\'est disponible après cette date') : { status: 200, body: this.#slot(slot) }
  }

  openings (from = '', to = ''): unknown[] {
    const days = [...new Set(this.#slots(from, to).map(({ at }) => dayOf(at)))]
    return days.map(day => {
      const [start] = this.#slots(day, day)
      return { id: 28, starts_at: iso(start!.at), ends_at: iso(start!.at + 3 * 3_600_000), guichet_id: this.guichet.id }
    })
  }

  rdvs (from: string | undefined, to: string | undefined, ids: readonly string[]): Reply {
    if (ids.length === 0 && (!from || !to)) return refuse(400, 'Vous devez préciser le paramètre ids ou les paramètres date_debut et date_fin')
    const own = this.world.rdvs.filter(rdv => created.has(rdv))
    const found = ids.length > 0 ? own.filter(({ id }) => ids.includes(String(id))) : own.filter(({ starts_at: at }) => at >= Date.parse(from!) && at <= Date.parse(to!))
    return { status: 200, body: { rdvs: found.map(rdv => this.#record(rdv)) } }
  }

  /** Nobody's name: they create one anonymous person for each appointment. */
  book (startsAt: string, changed: (rdv: Rdv, event: 'created') => void): Reply {
    const at = Date.parse(startsAt)
    const slot = Number.isNaN(at) ? undefined : this.#slots(dayOf(at), dayOf(at)).find(slot => slot.at === at)
    if (slot === undefined) return refuse(422, 'Pas de créneau disponible à la date demandée')
    const nobody = this.world.person({ id: -1 }, { first_name: 'Usager Anonyme', last_name: 'Visioplainte', email: null })
    const rdv = this.world.book(slot, nobody, 'User')
    created.set(rdv, this.world.now)
    changed(rdv, 'created')
    return { status: 201, body: this.#record(rdv) }
  }

  cancel (id: number, changed: (rdv: Rdv, event: 'updated') => void): Reply {
    const rdv = this.#own(id)
    if (rdv === undefined) return noRdv
    Object.assign(rdv, { status: 'excused', cancelled_at: this.world.now })
    changed(rdv, 'updated')
    return { status: 200, body: this.#record(rdv) }
  }

  remove (id: number): Reply {
    const rdv = this.#own(id)
    if (rdv === undefined) return noRdv
    this.world.rdvs = this.world.rdvs.filter(other => other !== rdv)
    return { status: 204 }
  }

  #own (id: number): Rdv | undefined {
    return this.world.rdvs.find(rdv => rdv.id === id && created.has(rdv))
  }

  /** Those of the seed; by another clock, every half-hour of the mornings from the day after. */
  #slots (from: string, to: string): Slot[] {
    const slots = this.clock === undefined ? this.world.slots(this.motif) : mornings(this.motif, this.clock()).filter(({ at }) => !this.#isTaken(at))
    return slots.filter(({ at }) => dayOf(at) >= from && dayOf(at) <= to)
  }

  #isTaken (at: number): boolean {
    return this.world.rdvs.some(({ starts_at: taken, motif_id: motif, status }) => taken === at && motif === MOTIF && status === 'unknown')
  }

  #slot ({ at }: Slot): unknown {
    return { starts_at: iso(at), duration_in_min: this.motif.default_duration_in_min }
  }

  #record (rdv: Rdv): unknown {
    const minutes = this.motif.default_duration_in_min
    return {
      id: rdv.id, created_at: rubyTime(created.get(rdv)!), duration_in_min: minutes, ends_at: rubyTime(rdv.starts_at + minutes * 60_000), guichet: this.guichet,
      starts_at: rubyTime(rdv.starts_at), status: rdv.status, user_id: rdv.user_id
    }
  }
}

function mornings (motif: Motif, now: number): Slot[] {
  const halfHours = Array.from({ length: AHEAD * 48 }, (_, rank) => (Math.floor(now / DAY) + 1) * DAY + rank * 1_800_000)
  const isOpen = (at: number): boolean => new Date(at).getUTCDay() % 6 !== 0 && hourOf(at) >= '09:00' && hourOf(at) < '12:00'
  return halfHours.filter(isOpen).map(at => ({ motif, lieu: undefined, at }))
}
