import { checkRules, type Checked } from '../../src/cli/rules-check/check.js'
import { vocabulary } from '../../rules/vocabulary/index.js'
import { loadGeography } from '../../src/geography/index.js'
import { institution, rulesFolder } from './rules-folder.js'

export const geography = loadGeography()
export const institutions = {
  'institutions/vannes.yml': institution('vannes', 'type: commune\ncode_insee: "56260"'),
  'institutions/caf.yml': institution('caf', 'type: national')
}
export const check = (dir: string, day = '2026-09-15'): Checked => checkRules(dir, { vocabulary, formulas: new Map(), geography, day })

/** What is said of the aid `more`, figures apart: « level line field message ». */
export function said (t: Parameters<typeof rulesFolder>[0], text: string, day?: string): string[] {
  const { findings } = check(rulesFolder(t, { ...institutions, 'aids/communes/essai.yml': text }), day)
  return findings.filter(({ file }) => file.startsWith('aids/')).map(({ level, line, field, message }) => `${level} ${line} ${field} ${message}`)
}
