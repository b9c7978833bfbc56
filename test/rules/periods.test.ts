import t from 'tap'
import { loadCatalogue, calculation, evaluate } from '../../rules/catalogue.js'
import { vocabulary } from '../../rules/vocabulary/index.js'
import { daysToTry } from '../../src/cli/rules-check/days.js'
import { faultsOnDays } from '../../src/cli/rules-check/evaluated.js'
import { loadCatalogue as load } from '../../src/engine/catalogue.js'
import { readRuleFiles } from '../../src/engine/rule-files.js'
import { loadGeography } from '../../src/geography/index.js'
import { atDate, readAnswers } from '../../src/household/index.js'
import { replay } from '../../src/journey/replay.js'
import { inProject } from '../../src/project-root.js'
import { goldens } from '../goldens/households.js'
import { catalogue } from './found.js'
import { aid, institution, rulesFolder } from './rules-folder.js'

const geography = loadGeography()
const institutions = { 'institutions/vannes.yml': institution('vannes', 'type: commune\ncode_insee: "56260"') }

t.test('an aid that begins and ends is given on its days only, and says why not on the others', async t => {
  const dir = rulesFolder(t, { ...institutions, 'aids/essai.yml': aid('depuis: 2031-03-01\njusqu_au: 2031-03-31\n') })
  const own = load(dir, vocabulary, new Map())
  const [essai] = own.aids
  for (const [day, outcome, sentence] of [
    ['2031-02-28', 'no', 'Cette aide ouvre le 1er mars 2031.'], ['2031-03-01', 'yes', 'L’aide est ouverte en ce moment.'],
    ['2031-03-31', 'yes', 'L’aide est ouverte en ce moment.'], ['2031-04-01', 'no', 'Cette aide s’est arrêtée le 31 mars 2031.']
  ] as const) {
    const { dateDeValeur, answers } = atDate(goldens[0]!, day)
    const c = calculation(own, replay(dateDeValeur, readAnswers(answers), geography).household)
    t.equal(evaluate(own, c)[0]?.outcome, outcome, day)
    t.equal(essai!.conditions[0]!.explain(c).sentence, sentence, day)
  }
})

t.test('an end before the beginning is refused with its line', async t => {
  const dir = rulesFolder(t, { ...institutions, 'aids/essai.yml': aid('depuis: 2031-03-01\njusqu_au: 2031-02-01\n') })
  await t.rejects(loadCatalogue(dir), /essai\.yml:13 — jusqu_au — cette date précède « depuis »/)
})

t.test('rules are tried on the days when they change', async t => {
  const files = readRuleFiles(inProject('rules'))
  const [day, year] = ['2030-05-10', files.parameters.values().next().value!]
  const source = year.values[0]!.source
  const changing = { ...files, parameters: new Map([[year.path, { ...year, values: [
    { from: '2029-01-01', value: 1, source }, { from: '2029-09-01', value: 2, source }, { from: '2031-02-15', value: 3, source }
  ] }]]), aids: [] }
  t.same(daysToTry(changing, day), ['2029-09-01', '2030-05-10', '2030-07-01', '2030-10-01', '2031-01-01', '2031-02-14', '2031-02-15', '2031-04-01'])
})

t.test('an aid that a household cannot be evaluated for, on one of these days, is an error with its file and the cause', async t => {
  const path = 'rsa/montant-de-base'
  const rsa = catalogue.parameters.get(path)!
  const late = { ...catalogue, parameters: new Map([...catalogue.parameters, [path, { ...rsa, values: [{ ...rsa.values.at(-1)!, from: '9000-01-01' }] }]]) }
  const found = faultsOnDays(late, [goldens[0]!], ['2026-09-15'], geography)
  t.ok(found.some(({ file, level, message }) => file === 'aids/national/rsa.yml' && level === 'erreur' && message.includes(`${path} : aucune valeur connue avant le 9000-01-01`)))
  t.same(faultsOnDays(catalogue, [goldens[0]!], ['2026-09-15'], geography), [])
})
