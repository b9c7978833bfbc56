import { openFile, type Connection } from '../../embedded-file.js'

export { closeFile, forgetLog, openFile, type Connection } from '../../embedded-file.js'

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

/** libsql gives blobs as ArrayBuffer. */
export const bytes = (blob: ArrayBuffer): Buffer => Buffer.from(blob)
