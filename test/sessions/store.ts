import { randomBytes } from 'node:crypto'
import type { Test } from 'tap'
import { openEmbeddedStores, type Stores } from '../../src/sessions/index.js'
import { folderOf, stillClock } from '../served.js'

export const DAY = 24 * 60 * 60 * 1000
export const MINUTE = 60 * 1000

export interface Opened { stores: Stores, dataDir: string, key: Buffer, time: ReturnType<typeof stillClock> }

/** Stores in a folder of the test's own, on a clock that it moves. */
export function opened (t: Test, given: Partial<Opened> = {}): Opened {
  const { dataDir = folderOf(t), key = randomBytes(32), time = stillClock() } = given
  const stores = openEmbeddedStores({ dataDir, key, now: time.now })
  t.teardown(() => { stores.close() })
  return { stores, dataDir, key, time }
}
