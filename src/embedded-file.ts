import Database from 'libsql'
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

export type Connection = Database.Database

/** Says whose the file is, to `file(1)` and to us: « aide ». */
const OURS = 0x61696465
/** A file above that (bytes) is not read whole at the start, which would take seconds; what is wrong in it is seen when it is read. */
const READ_WHOLE = 64 * 1024 * 1024
/** SQLite keeps these beside the file. */
const sides = ['', '-wal', '-shm']

/** Not ours, or damaged: nothing in it can be read safely. */
class Unreadable extends Error {}

/**
 * Opens (creates, readable by its owner only) one file of `dataDir`, with these tables in it. A file that is damaged, or that another program
 * wrote, is set aside under another name, which the console says: what is kept here lives a day, and a site that does not start serves nobody.
 */
export function openFile (dataDir: string, name: string, tables: string): Connection {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const file = join(dataDir, name)
  try {
    return openSound(file, tables)
  } catch (error) {
    if (!isUnreadable(error)) throw error
    const aside = setAside(file)
    console.error(`${name} est illisible (${(error as Error).message}) : mis de côté sous ${aside}. Le site repart avec un fichier neuf ; les réponses en cours sont perdues, les personnes recommencent.`)
    return openSound(file, tables)
  }
}

/** Empties the write-ahead log, where deleted rows would still be read. Does nothing while another process reads. */
export const forgetLog = (db: Connection): void => { db.pragma('wal_checkpoint(TRUNCATE)') }

/** Closes for good: nothing deleted is left in the log. Closed already: nothing to do. */
export function closeFile (db: Connection): void {
  if (!db.open) return
  try {
    forgetLog(db)
  } finally {
    db.close()
  }
}

function openSound (file: string, tables: string): Connection {
  // SQLite gives the files that it creates beside it the mode of the main one.
  closeSync(openSync(file, 'a', 0o600))
  for (const side of sides) if (existsSync(file + side)) chmodSync(file + side, 0o600)
  const db = new Database(file)
  try {
    db.pragma('busy_timeout = 5000')
    if (isForeign(db, tables)) throw new Unreadable('écrit par un autre programme')
    if (statSync(file).size < READ_WHOLE && !isSound(db)) throw new Unreadable('contenu abîmé')
    // Before anything is written, or it would need a VACUUM: lets a purge give pages back to the disk.
    db.pragma('auto_vacuum = INCREMENTAL')
    db.pragma(`application_id = ${OURS}`)
    db.pragma('journal_mode = WAL')
    // With WAL, NORMAL survives the death of the process; only a power cut may lose the last instants.
    db.pragma('synchronous = NORMAL')
    // A deleted row is overwritten with zeros, not left in a free page.
    db.pragma('secure_delete = ON')
    db.exec(tables)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

function isForeign (db: Connection, tables: string): boolean {
  const [{ application_id: id } = { application_id: 0 }] = db.pragma('application_id') as { application_id: number }[]
  if (id !== 0) return id !== OURS
  const ours = new Set([...tables.matchAll(/CREATE TABLE IF NOT EXISTS (\w+)/g)].map(([, name]) => name))
  const found = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").all([]) as { name: string }[]
  return found.some(({ name }) => !ours.has(name))
}

const isSound = (db: Connection): boolean => (db.pragma('quick_check(1)') as { quick_check: string }[])[0]?.quick_check === 'ok'

const isUnreadable = (error: unknown): boolean =>
  error instanceof Unreadable || (error instanceof Error && 'code' in error && /^SQLITE_(?:NOTADB|CORRUPT)/.test(String(error.code)))

function setAside (file: string): string {
  let rank = 1
  while (existsSync(`${file}.illisible-${rank}`)) rank++
  const aside = `${file}.illisible-${rank}`
  for (const side of sides) if (existsSync(file + side)) renameSync(file + side, aside + side)
  return aside
}
