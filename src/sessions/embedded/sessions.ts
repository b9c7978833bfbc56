import { LIFE, worthTouching } from '../life.js'
import type { SessionRows } from '../session-rows.js'
import { bytes, forgetLog, type Connection } from './database.js'
import { hashed, Seal } from './seal.js'

interface Row { expires: number, sealed: ArrayBuffer }

export function embeddedSessions (db: Connection, key: Buffer, now: () => number): SessionRows {
  const select = db.prepare('SELECT expires, sealed FROM sessions WHERE id = ? AND expires > ?')
  const touch = db.prepare('UPDATE sessions SET expires = ? WHERE id = ?')
  const upsert = db.prepare('INSERT INTO sessions (id, expires, sealed) VALUES (?, ?, ?) ' +
    'ON CONFLICT (id) DO UPDATE SET expires = excluded.expires, sealed = excluded.sealed')
  const remove = db.prepare('DELETE FROM sessions WHERE id = ?')
  const seal = (id: string): Seal => new Seal(key, 'session', id)

  return {
    async read (id) {
      const place = hashed(id)
      const [row] = select.all([place, now()]) as Row[]
      if (row === undefined) return undefined
      if (worthTouching(row.expires, now())) touch.run([now() + LIFE, place])
      return seal(id).tryOpen(bytes(row.sealed), place) as string | undefined
    },
    async write (id, json) {
      const place = hashed(id)
      upsert.run([place, now() + LIFE, seal(id).close(json, place)])
    },
    async remove (id) {
      if (remove.run([hashed(id)]).changes > 0) forgetLog(db)
    }
  }
}
