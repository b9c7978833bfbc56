import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { staleFigures } from '../../src/cli/rules-check/figures.js'
import { monthsAfter, overdueOn } from '../../src/engine/freshness.js'
import { loadParameters } from '../../src/engine/load-parameters.js'
import { readRuleFiles } from '../../src/engine/rule-files.js'
import { readYaml } from '../../src/engine/yaml-file.js'
import { parameterSchema, type Parameter } from '../../src/engine/parameter.js'
import { inProject } from '../../src/project-root.js'

const april = `description: Plafond d’essai
unit: euros
revision: avril
values:
  - from: 2024-04-01
    value: 1
    source: { title: Décret, url: https://www.legifrance.gouv.fr/a }
  - from: 2025-04-01
    value:
      from: 2
    source:
      title: Décret
      url: https://www.legifrance.gouv.fr/b
`

/** What the check says of one file of figures. */
function said (t: Test, text: string, day: string, strict = false): string[] {
  const dir = mkdtempSync(join(tmpdir(), 'montants-'))
  t.teardown(() => { rmSync(dir, { recursive: true }) })
  mkdirSync(join(dir, 'parameters'))
  writeFileSync(join(dir, 'parameters/essai.yml'), text)
  const parameter: Parameter = { path: 'essai', ...readYaml(join(dir, 'parameters/essai.yml'), parameterSchema).data }
  const files = { parameters: new Map([['essai', parameter]]), institutions: new Map(), extents: new Map(), counters: new Map(), aids: [], problems: [] }
  return staleFigures(files, dir, day, strict).map(({ level, file, line, message }) => `${level} ${file}:${line} ${message}`)
}

t.test('what is overdue: file, line of the last value, expected revision, address of the source', async t => {
  t.same(said(t, april, '2026-03-31'), [])
  t.same(said(t, april, '2026-04-01'), ['à revoir parameters/essai.yml:8 révision du 1er avril 2026 attendue, dernière valeur du 1er avril 2025. ' +
    'Ajoutez la nouvelle valeur, ou « relu_le: AAAA-MM-JJ » si elle n’a pas changé : https://www.legifrance.gouv.fr/b'])
  const free = april.replace('revision: avril', 'revision: libre\nrelecture: 12\nrelu_le: 2025-06-15')
  t.same(said(t, free, '2026-06-14'), [])
  t.match(said(t, free, '2026-06-15'), [/^à revoir parameters\/essai\.yml:10 à relire depuis le 15 juin 2026, dernière valeur du 1er avril 2025/])
})

t.test('strict: a fault six months after the revision that was missed', async t => {
  t.match(said(t, april, '2026-09-30', true), [/^à revoir /])
  t.match(said(t, april, '2026-10-01', true), [/^erreur /])
  t.match(said(t, april, '2026-10-01'), [/^à revoir /], 'only when asked')
})

t.test('a reading dated in the future is no reading', async t => {
  t.match(said(t, `${april}relu_le: 2026-05-02\n`, '2026-05-01'), [/^erreur parameters\/essai\.yml:14 date à venir : 2 mai 2026/])
  t.same(said(t, `${april}relu_le: 2026-05-02\n`, '2026-05-02'), [])
})

t.test('the project’s own figures: each overdue one once, at a line that says a date', async t => {
  const parameters = loadParameters(inProject('rules/parameters'))
  const last = [...parameters.values()].flatMap(({ relu_le: read, values }) => [read ?? '', values.at(-1)!.from]).sort().at(-1)!
  for (const day of [last, monthsAfter(last, 18)]) {
    const findings = staleFigures(readRuleFiles(inProject('rules')), inProject('rules'), day, false)
    t.same(findings.map(({ file }) => file), overdueOn(parameters, day).map(({ path }) => `parameters/${path}.yml`))
    for (const { file, line } of findings) t.match(readFileSync(inProject('rules', file), 'utf8').split('\n')[line - 1], /^ *- from: \d/, `${file}:${line}`)
  }
})
