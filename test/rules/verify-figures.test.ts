import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import t from 'tap'
import { differences } from '../../src/cli/verify-figures/compare.js'
import { counterpart } from '../../src/cli/verify-figures/counterpart.js'
import { findOpenFisca } from '../../src/cli/verify-figures/find-openfisca.js'
import { compareAll, exitCode, reportText } from '../../src/cli/verify-figures/report.js'
import type { Parameter } from '../../src/engine/parameter.js'

/** A folder laid out as OpenFisca lays out its parameters, with figures of our own. */
const installed = mkdtempSync(join(tmpdir(), 'openfisca-'))
t.teardown(() => { rmSync(installed, { recursive: true }) })
const dir = join(installed, 'openfisca_france/parameters')
const files: Readonly<Record<string, string>> = {
  'prestations_sociales/index.yaml': 'description: Prestations\n',
  'prestations_sociales/essai/montant.yaml': 'description: Montant\nvalues:\n  2024-04-01:\n    value: 100\n  2026-04-01:\n    value: 110.5\nmetadata:\n  unit: currency\n',
  'prestations_sociales/essai/plafonds.yaml': 'seul:\n  description: Seul\n  values:\n    2025-01-01: {value: 10}\ncouple:\n  values:\n    2025-01-01: {value: 20}\n    2027-01-01: {value: null}\n',
  'prestations_sociales/essai/bareme.yaml': 'brackets:\n- threshold:\n    2020-01-01: {value: 0}\n  rate:\n    2020-01-01: {value: 0.1}\n- threshold:\n    2020-01-01: {value: 1000}\n  rate:\n    2020-01-01: {value: 0.2}\n    2026-01-01: {value: 0.25}\n'
}
for (const [name, text] of Object.entries(files)) {
  mkdirSync(dirname(join(dir, name)), { recursive: true })
  writeFileSync(join(dir, name), text)
}
mkdirSync(join(installed, 'openfisca_france-1.2.3.dist-info'))

t.test('folders, files and what files nest, with dots; brackets of a scale', async t => {
  const read = (path: string) => counterpart(dir, `prestations_sociales.essai.${path}`)
  t.same(read('montant'), [{ from: '2024-04-01', value: 100 }, { from: '2026-04-01', value: 110.5 }])
  t.same(read('plafonds.couple'), [{ from: '2025-01-01', value: 20 }, { from: '2027-01-01', value: null }])
  for (const path of ['bareme[1].rate', 'bareme.brackets[1].rate', 'bareme.1.rate']) t.same(read(path), [{ from: '2020-01-01', value: 0.2 }, { from: '2026-01-01', value: 0.25 }], path)
  for (const path of ['rien', 'montant.rien', 'plafonds', 'plafonds.tous', 'bareme[5].rate', '']) t.equal(read(path), undefined, path)
})

t.test('later there, later here, and not the same at the same time', async t => {
  const on = (...dated: [from: string, value: number | null][]) => dated.map(([from, value]) => ({ from, value }))
  const kinds = (ours: ReturnType<typeof on>, theirs: ReturnType<typeof on>) => differences(ours, theirs).map(({ kind }) => kind)
  t.same(kinds(on(['2025-04-01', 1]), on(['2025-04-01', 1], ['2026-04-01', 2])), ['later'])
  t.same(kinds(on(['2025-04-01', 1], ['2026-04-01', 2]), on(['2025-04-01', 1])), ['behind'])
  t.same(kinds(on(['2025-04-01', 1]), on(['2025-04-01', 3])), ['other'])
  t.same(kinds(on(['2025-04-01', 1], ['2026-04-01', 2]), on(['2025-04-01', 1], ['2025-10-01', 3], ['2026-04-01', 2])), ['other'], 'a change that we lack')
  t.same(kinds(on(['2025-04-01', 0.1]), on(['2020-04-01', 5], ['2025-04-01', 0.1], ['2026-04-01', 0.1])), [], 'older ones are not ours, a later one may be the same')
  t.same(kinds(on(['2025-04-01', 1]), on(['2025-04-01', 1], ['2026-01-01', null])), ['later'], 'ended there')
  t.same(kinds(on(['2020-04-01', 1]), on(['2025-04-01', 1])), [])
  t.same(kinds(on(['2025-04-01', 1]), []), [])
})

t.test('the report: what to add, what to understand, counterparts that are lost', async t => {
  const source = { title: 'Texte', url: 'https://www.legifrance.gouv.fr/' }
  const figure = (path: string, from: string, value: Parameter['values'][0]['value'], openfisca: Parameter['openfisca']): [string, Parameter] =>
    [path, { path, description: path, unit: '€', revision: 'libre', openfisca, values: [{ from, value, source }] }]
  const root = 'prestations_sociales.essai'
  const compare = (...figures: [string, Parameter][]) => compareAll(new Map(figures), path => counterpart(dir, path))
  const report = compare(
    figure('a', '2024-04-01', 100, `${root}.montant`),
    figure('b', '2026-01-01', { seul: 12, couple: { taux: [20, 1] } }, { seul: `${root}.plafonds.seul`, 'couple.taux.0': `${root}.plafonds.couple` }),
    figure('c', '2025-01-01', { seul: 10 }, { seul: `${root}.ailleurs`, deux: `${root}.plafonds.seul` }),
    figure('d', '2020-01-01', 0.3, `${root}.bareme[0].rate`),
    figure('e', '2020-01-01', 0.3, undefined)
  )
  t.equal(report.pairs, 6)
  t.same(reportText(report, '1.2.3').split('\n'), [
    'Plus récents ici (1)', 'rules/parameters/b.yml (1)', '',
    'Autres à la même date : à comprendre, l’un des deux se trompe (1)',
    `rules/parameters/d.yml : 0,3 depuis 2020-01-01 ici, 0,1 depuis 2020-01-01 dans OpenFisca (${root}.bareme[0].rate)`, '',
    'Plus récents dans OpenFisca : à lire dans le texte, puis à ajouter (2)',
    `rules/parameters/a.yml : 100 depuis 2024-04-01 ici, 110,5 depuis 2026-04-01 dans OpenFisca (${root}.montant)`,
    `rules/parameters/b.yml — couple.taux.0 : 20 depuis 2026-01-01 ici, rien depuis 2027-01-01 dans OpenFisca (${root}.plafonds.couple)`, '',
    'Équivalents introuvables (2)',
    `rules/parameters/c.yml — seul : « ${root}.ailleurs » n’existe pas dans OpenFisca. Corrigez « openfisca ».`,
    'rules/parameters/c.yml — deux : cette case n’existe pas ici. Corrigez « openfisca ».', '',
    '6 montants comparés à OpenFisca-France 1.2.3 : 2 à ajouter.', ''
  ])
  t.equal(exitCode(report), 1)
  const calm = compare(figure('d', '2020-01-01', 0.3, `${root}.bareme[0].rate`))
  t.equal(exitCode(calm), 0, 'what differs at the same date is told, and may be right here')
  t.match(reportText(calm, 'inconnue'), /rien de plus récent là-bas\.\n$/)
})

t.test('where OpenFisca is, or what to do when it is nowhere', async t => {
  t.same(findOpenFisca({ parameters: dir }), { dir, version: '1.2.3' })
  t.throws(() => findOpenFisca({ parameters: installed }), { message: /n’est pas le dossier « parameters » d’openfisca-france/ })
  t.throws(() => findOpenFisca({ parameters: join(installed, 'absent') }), { message: /n’est pas le dossier/ })
  t.throws(() => findOpenFisca({ python: join(installed, 'python-absent') }), { message: /ne répond pas\. Installez-le .*--python=CHEMIN.*--parameters=DOSSIER/ })
  const silent = join(installed, 'python-vide')
  writeFileSync(silent, '#!/bin/sh\necho\n', { mode: 0o755 })
  t.throws(() => findOpenFisca({ python: silent }), { message: /openfisca-france n’est pas installé pour/ })
  const knowing = join(installed, 'python')
  writeFileSync(knowing, `#!/bin/sh\necho ${join(installed, 'openfisca_france')}\n`, { mode: 0o755 })
  t.same(findOpenFisca({ python: knowing }), { dir, version: '1.2.3' })
})
