import { hkdfSync, scrypt, type ScryptOptions } from 'node:crypto'
import { promisify } from 'node:util'
import type { Copy, CopyStore, Ticket } from '../copy-store.js'
import { COPY_LIFE } from '../life.js'
import { bytes, forgetLog, type Connection } from './database.js'
import { Turns } from '../turns.js'
import { Seal } from './seal.js'

const stretch: (code: string, salt: Buffer, length: number, options: ScryptOptions) => Promise<Buffer> = promisify(scrypt)
// 32 MB and about 80 ms a try.
const COST: ScryptOptions = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }

/** One at a time: however many people use codes, the others keep a core and the memory. `longest`: how many may wait, a few seconds' worth. */
const turns = { draw: new Turns(40), try: new Turns(16) }

interface Row { expires: number, sealed: ArrayBuffer }
interface Kept { date: string, answers: [string, unknown][] }

/** Found by the first half of the stretched code, opened by the second. The server's own key is the salt: the file alone is not enough. */
export function embeddedCopies (db: Connection, key: Buffer, now: () => number): CopyStore {
  const salt = Buffer.from(hkdfSync('sha256', key, '', 'resume-code', 32))
  const select = db.prepare('SELECT expires, sealed FROM copies WHERE id = ? AND expires > ?')
  const upsert = db.prepare('INSERT INTO copies (id, expires, sealed) VALUES (?, ?, ?) ' +
    'ON CONFLICT (id) DO UPDATE SET expires = excluded.expires, sealed = excluded.sealed')
  const remove = db.prepare('DELETE FROM copies WHERE id = ?')
  const placeOf = ({ place }: Ticket): Buffer => Buffer.from(place, 'base64')
  const sealOf = (ticket: Ticket): Seal => new Seal(Buffer.from(ticket.key, 'base64'), 'copy', ticket.place)

  const put = (ticket: Ticket, { date, answers }: Pick<Copy, 'date' | 'answers'>): number => {
    const [place, expires] = [placeOf(ticket), now() + COPY_LIFE]
    upsert.run([place, expires, sealOf(ticket).close({ date, answers: [...answers] } satisfies Kept, place)])
    return expires
  }
  const open = (ticket: Ticket): Copy | undefined => {
    const [row] = select.all([placeOf(ticket), now()]) as Row[]
    const kept = row && sealOf(ticket).tryOpen(bytes(row.sealed), placeOf(ticket)) as Kept | undefined
    return kept && { date: kept.date, answers: new Map(kept.answers), expires: row!.expires }
  }
  const change = db.transaction((ticket: Ticket, changes: ReadonlyMap<string, unknown>) => {
    const copy = open(ticket)
    if (copy === undefined) return
    const answers = new Map([...copy.answers, ...changes])
    for (const [name, value] of changes) if (value === undefined) answers.delete(name)
    put(ticket, { date: copy.date, answers })
  })

  return {
    async ticket (code, reason = 'try') {
      const stretched = await turns[reason].take(() => stretch(code, salt, 64, COST))
      return { place: stretched.subarray(0, 32).toString('base64'), key: stretched.subarray(32).toString('base64') }
    },
    async put (ticket, copy) { return put(ticket, copy) },
    async open (ticket) { return open(ticket) },
    async change (ticket, changes) { change.immediate(ticket, changes) },
    async remove (ticket) {
      remove.run([placeOf(ticket)])
      forgetLog(db)
    }
  }
}
