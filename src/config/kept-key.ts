import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * 32 bytes drawn at the first start and kept in `dataDir`, readable by its owner only: what development uses so that
 * answers outlive a restart. Two processes that start together end with the same key: the first to create the file wins.
 */
export function keptKey (dataDir: string, name: string): Buffer {
  const file = join(dataDir, `${name}.key`)
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  try {
    writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return Buffer.from(readFileSync(file, 'utf8'), 'base64')
}
