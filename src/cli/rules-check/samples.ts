import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { caseSchema, type Case } from '../../household/index.js'

/** The households of rules/samples, one a line. */
export const readSamples = (rulesDir: string): Case[] =>
  readFileSync(join(rulesDir, 'samples', 'foyers.jsonl'), 'utf8').trim().split('\n').map(line => caseSchema.parse(JSON.parse(line)))
