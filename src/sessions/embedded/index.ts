import type { Stores } from '../stores.js'
import { embeddedCopies } from './copies.js'
import { openDatabase } from './database.js'
import { embeddedPurge } from './purge.js'
import { embeddedSessions } from './sessions.js'
import { embeddedSimulations } from './simulations.js'

/** Stores in one file of `dataDir`, encrypted under `key`; several processes of one machine may share it. */
export function openEmbeddedStores ({ dataDir, key, now }: { dataDir: string, key: Buffer, now: () => number }): Stores {
  const db = openDatabase(dataDir)
  return {
    simulations: embeddedSimulations(db, key, now),
    sessions: embeddedSessions(db, key, now),
    copies: embeddedCopies(db, key, now),
    purge: embeddedPurge(db),
    close: () => { db.close() }
  }
}
