import { closeFile, openFile, type Connection } from '../../embedded-file.js'
import { mainName } from './hosts.js'
import type { RdvEvent } from './rdv-event.js'

/** What happened to somebody, without that somebody: a click on our button, an appointment taken, one cancelled. */
export type Happening = 'orientation' | 'rendez-vous' | 'annulation'
export interface Count { place: string, aid: string, month: string, what: Happening, number: number }
export interface Appointment { rdv_id: number, organisation_id: number, status: string, starts_at_utc: string, location_type: string, cancelled: boolean }

const KEPT = 30 * 86_400_000

// An appointment that was destroyed leaves its number and the time of the event, so that a late replay does not bring it back.
const tables = `
  CREATE TABLE IF NOT EXISTS appointments (
    instance TEXT NOT NULL, rdv INTEGER NOT NULL, organisation INTEGER NOT NULL, motif TEXT, location_type TEXT, starts_at INTEGER, status TEXT,
    cancelled INTEGER NOT NULL, destroyed INTEGER NOT NULL, event_at INTEGER NOT NULL, digest TEXT NOT NULL, expires INTEGER NOT NULL, PRIMARY KEY (instance, rdv)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS counts (
    place TEXT NOT NULL, aid TEXT NOT NULL, month TEXT NOT NULL, what TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (place, aid, month, what)
  ) WITHOUT ROWID;
`

interface Row {
  organisation: number, location_type: string, starts_at: number, status: string, cancelled: number, destroyed: number, event_at: number, digest: string
}

/** Counts per place and aid, kept; appointments, 30 days after they took place at most. No person in either (contract 4.5). */
export class Appointments {
  readonly #db: Connection

  constructor (dataDir: string, readonly now: () => number) {
    this.#db = openFile(dataDir, 'rendez-vous.db', tables)
  }

  /**
   * Replays, and events that come after a newer one, change nothing. `where`: the place that the appointment is counted for.
   * Not `counted`: it takes the place of another, or leaves it to another.
   */
  record (event: RdvEvent, digest: string, where: { place: string, aid: string }, counted = true): boolean {
    const { rdv, organisation, destroyed, at, appointment: { motif, locationType, startsAt, status, cancelled } } = event
    const instance = mainName(event.instance)
    this.purge()
    const known = this.#row(instance, rdv)
    const expires = (destroyed ? this.now() : startsAt) + KEPT
    if (expires <= this.now() || known?.digest === digest || (known !== undefined && at < known.event_at)) return false
    this.#db.prepare('INSERT OR REPLACE INTO appointments VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').run(destroyed
      ? [instance, rdv, 0, null, null, null, null, known?.cancelled ?? 0, 1, at, digest, expires]
      : [instance, rdv, organisation, motif, locationType, startsAt, status, cancelled ? 1 : 0, 0, at, digest, expires])
    if (destroyed || !counted) return true
    if (known === undefined) this.count(where, 'rendez-vous')
    if (cancelled && known?.cancelled !== 1) this.count(where, 'annulation')
    return true
  }

  purge (): void {
    this.#db.prepare('DELETE FROM appointments WHERE expires <= ?').run([this.now()])
  }

  count ({ place, aid }: { place: string, aid: string }, what: Happening): void {
    const month = new Date(this.now()).toISOString().slice(0, 7)
    this.#db.prepare('INSERT INTO counts VALUES (?, ?, ?, ?, 1) ON CONFLICT (place, aid, month, what) DO UPDATE SET number = number + 1').run([place, aid, month, what])
  }

  counts (): Count[] {
    return this.#db.prepare('SELECT place, aid, month, what, number FROM counts ORDER BY month, place, aid, what').all() as Count[]
  }

  find (instance: string, rdv: number): Appointment | null {
    const row = this.#row(mainName(instance), rdv)
    if (row === undefined || row.destroyed === 1) return null
    return {
      rdv_id: rdv,
      organisation_id: row.organisation,
      status: row.status,
      starts_at_utc: new Date(row.starts_at).toISOString(),
      location_type: row.location_type,
      cancelled: row.cancelled === 1
    }
  }

  close (): void {
    closeFile(this.#db)
  }

  #row (instance: string, rdv: number): Row | undefined {
    return (this.#db.prepare('SELECT * FROM appointments WHERE instance = ? AND rdv = ?').all([instance, rdv]) as Row[])[0]
  }
}
