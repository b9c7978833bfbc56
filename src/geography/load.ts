import { defaultPath, readIndex, unreadable } from './index-file.js'
import { lookups } from './lookups.js'
import { readTables } from './read-tables.js'
import type { Tables } from './tables.js'
import type { Geography } from './territory.js'

const loaded = new Map<string, Geography>()

/**
 * Reads the index at the first call, synchronously, then gives the same object.
 * Throws an Error naming the file and the remedy when the index is absent or damaged.
 */
export function loadGeography (path: string = defaultPath()): Geography {
  let geography = loaded.get(path)
  if (geography === undefined) {
    geography = lookups(tables(path))
    loaded.set(path, geography)
  }
  return geography
}

function tables (path: string): Tables {
  const lines = readIndex(path)
  try {
    return readTables(lines)
  } catch (cause) {
    throw unreadable(path, `contenu incohérent (${(cause as Error).message})`, cause)
  }
}
