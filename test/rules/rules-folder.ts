import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Test } from 'tap'
import { inProject } from '../../src/project-root.js'

/** A throwaway folder of rules with these files, and the project's own figures, which formulas ask for. */
export function rulesFolder (t: Test, files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'rules-'))
  t.teardown(() => { rmSync(dir, { recursive: true }) })
  symlinkSync(inProject('rules/parameters'), join(dir, 'parameters'))
  for (const folder of ['aids', 'institutions']) mkdirSync(join(dir, folder))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true })
    writeFileSync(join(dir, name), text)
  }
  return dir
}

export const institution = (id: string, fields: string): string => `id: ${id}\nname: Ville de ${id}\n${fields}\n`

/** An aid without fault; `more` is added as it is. */
export const aid = (more: string): string => `label: aide d’essai
institution: vannes
description: Pour essayer.
type: float
montant: 100
unit: €
periodicite: ponctuelle
sources:
  - title: Ville de Vannes
    url: https://www.mairie-vannes.fr/
    verifie_le: 2026-08-01
${more}`
