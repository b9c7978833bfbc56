import { setImmediate } from 'node:timers/promises'
import { forgetLog, type Connection } from './database.js'

// Fifty rows at a time: a batch of five hundred was seen to hold the event loop for 157 ms.
const BATCH = 50

/** Removes what had expired at `now` (ms), answers before their simulation so that a purge cut short leaves nothing behind. */
export function embeddedPurge (db: Connection): (now: number) => Promise<number> {
  const sessions = db.prepare('DELETE FROM sessions WHERE id IN (SELECT id FROM sessions WHERE expires <= ? LIMIT ?)')
  const copies = db.prepare('DELETE FROM copies WHERE id IN (SELECT id FROM copies WHERE expires <= ? LIMIT ?)')
  const answers = db.prepare('DELETE FROM answers WHERE (simulation, question) IN (SELECT a.simulation, a.question ' +
    'FROM simulations s JOIN answers a ON a.simulation = s.id WHERE s.expires <= ? LIMIT ?)')
  const simulations = db.prepare('DELETE FROM simulations WHERE id IN (SELECT id FROM simulations WHERE expires <= ? LIMIT ?)')

  const removeAll = async (statement: typeof sessions, now: number): Promise<number> => {
    let removed = 0
    for (;;) {
      const { changes } = statement.run([now, BATCH])
      removed += changes
      if (changes < BATCH) return removed
      await setImmediate()
    }
  }
  return async now => {
    const otherRows = await removeAll(sessions, now) + await removeAll(copies, now) + await removeAll(answers, now)
    const removed = await removeAll(simulations, now)
    if (otherRows + removed > 0) {
      db.pragma('incremental_vacuum')
      forgetLog(db)
    }
    return removed
  }
}
