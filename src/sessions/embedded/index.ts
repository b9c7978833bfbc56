import { randomUUID } from 'node:crypto'
import type { Stores } from '../stores.js'
import { embeddedCopies } from './copies.js'
import { failing } from '../store-failure.js'
import { closeFile, openDatabase } from './database.js'
import { embeddedPurge } from './purge.js'
import { embeddedSessions } from './sessions.js'
import { embeddedSimulations } from './simulations.js'

/** Stores in one file of `dataDir`, encrypted under `key`; several processes of one machine may share it. */
export function openEmbeddedStores ({ dataDir, key, now }: { dataDir: string, key: Buffer, now: () => number }): Stores {
  const db = openDatabase(dataDir)
  const sessions = failing(embeddedSessions(db, key, now))
  return {
    simulations: failing(embeddedSimulations(db, key, now)),
    sessions,
    copies: failing(embeddedCopies(db, key, now)),
    async probe () {
      const [id, sign] = [randomUUID(), randomUUID()]
      await sessions.write(id, sign)
      const read = await sessions.read(id)
      await sessions.remove(id)
      if (read !== sign) throw new Error('ce qui est écrit ne se relit pas')
    },
    purge: embeddedPurge(db),
    close: () => { closeFile(db) }
  }
}
