import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeIndex } from '../../scripts/build-geography.js'
import { loadGeography } from '../../src/geography/index.js'

// Built from the packages installed, so that no test depends on what an earlier build left behind.
const folder = mkdtempSync(join(tmpdir(), 'geographie-'))
process.once('exit', () => rmSync(folder, { recursive: true }))

export const indexPath = join(folder, 'geography.tsv')
export const indexSize = writeIndex(indexPath)
export const geography = loadGeography(indexPath)
