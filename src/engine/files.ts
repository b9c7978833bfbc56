import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Every .yml below `dir`, sorted, as paths relative to it with forward slashes. */
export function yamlFiles (dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.yml'))
    .map(entry => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** Runs `read` over all files (or what stands for them) and keeps going after a fault, so that one start shows them all. */
export function readAll<F, T> (files: readonly F[], read: (file: F) => T, collect: (error: unknown) => void): T[] {
  return files.flatMap(file => {
    try {
      return [read(file)]
    } catch (error) {
      collect(error)
      return []
    }
  })
}
