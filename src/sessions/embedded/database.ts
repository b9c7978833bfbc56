import Database from 'libsql'
import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'

export type Connection = Database.Database

/** Identifiers are hashed, the rest is encrypted (seal.ts): in clear, the file only has expiries, in ms. */
const tables = `
  CREATE TABLE IF NOT EXISTS sessions (id BLOB PRIMARY KEY, expires INTEGER NOT NULL, sealed BLOB NOT NULL) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS sessions_by_expiry ON sessions (expires);
  CREATE TABLE IF NOT EXISTS simulations (
    id BLOB PRIMARY KEY, owner BLOB NOT NULL, created INTEGER NOT NULL, expires INTEGER NOT NULL, sealed BLOB NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS simulations_by_owner ON simulations (owner);
  CREATE INDEX IF NOT EXISTS simulations_by_expiry ON simulations (expires);
  CREATE TABLE IF NOT EXISTS answers (
    simulation BLOB NOT NULL, question BLOB NOT NULL, sealed BLOB NOT NULL, PRIMARY KEY (simulation, question)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS copies (id BLOB PRIMARY KEY, expires INTEGER NOT NULL, sealed BLOB NOT NULL) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS copies_by_expiry ON copies (expires);
`

/** Opens `sessions.db` in `dataDir`. */
export const openDatabase = (dataDir: string): Connection => openFile(dataDir, 'sessions.db', tables)

/** Opens (creates, readable by its owner only) one file of `dataDir`, with these tables in it. */
export function openFile (dataDir: string, name: string, tables: string): Connection {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const file = join(dataDir, name)
  // SQLite gives its side files (-wal, -shm) the mode of the main one.
  closeSync(openSync(file, 'a', 0o600))
  chmodSync(file, 0o600)
  const db = new Database(file)
  db.pragma('busy_timeout = 5000')
  // Before the first table, or it would need a VACUUM: lets a purge give pages back to the disk.
  db.pragma('auto_vacuum = INCREMENTAL')
  db.pragma('journal_mode = WAL')
  // With WAL, NORMAL survives the death of the process; only a power cut may lose the last instants.
  db.pragma('synchronous = NORMAL')
  // A deleted row is overwritten with zeros, not left in a free page.
  db.pragma('secure_delete = ON')
  db.exec(tables)
  return db
}

/** Empties the write-ahead log, where deleted rows would still be read. Does nothing while another process reads. */
export const forgetLog = (db: Connection): void => { db.pragma('wal_checkpoint(TRUNCATE)') }

/** libsql gives blobs as ArrayBuffer. */
export const bytes = (blob: ArrayBuffer): Buffer => Buffer.from(blob)
