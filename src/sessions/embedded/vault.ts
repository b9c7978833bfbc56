import { bytes, closeFile, forgetLog, openFile } from './database.js'
import { hashed, Seal } from './seal.js'

export interface SealedVault {
  /** undefined: never existed, removed, or its time is over. */
  read (id: string): Promise<unknown>
  write (id: string, value: unknown, life: number): Promise<void>
  remove (id: string): Promise<void>
  purge (): void
  close (): void
}

const table = `
  CREATE TABLE IF NOT EXISTS sealed (id BLOB PRIMARY KEY, expires INTEGER NOT NULL, value BLOB NOT NULL) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS sealed_by_expiry ON sealed (expires);
`

interface Row { value: ArrayBuffer }

/** Secrets of an agent's browser (tokens of another service): each under a key made from the server's and an identifier that is not in the file. */
export function openVault ({ dataDir, key, now }: { dataDir: string, key: Buffer, now: () => number }): SealedVault {
  const db = openFile(dataDir, 'agents.db', table)
  const select = db.prepare('SELECT value FROM sealed WHERE id = ? AND expires > ?')
  const upsert = db.prepare('INSERT INTO sealed (id, expires, value) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET expires = excluded.expires, value = excluded.value')
  const remove = db.prepare('DELETE FROM sealed WHERE id = ?')
  const purge = db.prepare('DELETE FROM sealed WHERE expires <= ?')
  const seal = (id: string): Seal => new Seal(key, 'vault', id)
  return {
    async read (id) {
      const [row] = select.all([hashed(id), now()]) as Row[]
      return row && seal(id).tryOpen(bytes(row.value), hashed(id))
    },
    async write (id, value, life) { upsert.run([hashed(id), now() + life, seal(id).close(value, hashed(id))]) },
    async remove (id) {
      if (remove.run([hashed(id)]).changes > 0) forgetLog(db)
    },
    purge () {
      if (purge.run([now()]).changes > 0) forgetLog(db)
    },
    close () { closeFile(db) }
  }
}
