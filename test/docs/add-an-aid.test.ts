// docs/ajouter-une-aide.md, followed to the letter: what it shows passes the check, what it lists is all there is.
import { existsSync } from 'node:fs'
import t from 'tap'
import { checkRules } from '../../src/cli/rules-check/check.js'
import { communeFault } from '../../src/cli/rules-check/codes.js'
import { loadCatalogue } from '../../src/engine/catalogue.js'
import { loadGeography } from '../../src/geography/index.js'
import { inProject } from '../../src/project-root.js'
import { vocabulary } from '../../rules/vocabulary/index.js'
import { rulesFolder } from '../rules/rules-folder.js'
import { guide } from './guide.js'

const page = guide('ajouter-une-aide')
const geography = loadGeography()
// The third shows a field of a national aid; what it says of a territory is in ASF's own file.
const [institution = '', aid = '', , table = ''] = page.blocks('yaml')
const [institutionFile = '', aidFile = ''] = [...page.text.matchAll(/Exemple\s:\s`rules\/([^`]+)`/g)].map(([, path]) => path!)

t.test('the three files that it shows are right, and are read', async t => {
  const files = { [institutionFile]: institution, [aidFile]: aid, 'aids/tables/bibliotheque.yml': table }
  const dir = rulesFolder(t, files)
  const { findings, aids, institutions } = checkRules(dir, { vocabulary, formulas: new Map(), geography, day: '2026-11-21' })
  t.same(findings.filter(({ file }) => file in files), [])
  t.same([aids, institutions], [2, 1])
  const shown = loadCatalogue(dir, vocabulary, new Map()).aids.map(({ id }) => id)
  t.same(shown.sort(), ['ville-beaumont-en-verdunois-bourse-au-permis', 'ville-beaumont-en-verdunois-carte-de-bibliotheque'])
  t.match(page.text, `/aides/${shown[0]}`)
})

t.test('following it overwrites nothing', async t => {
  t.same([institutionFile, aidFile].filter(path => existsSync(inProject('rules', path))), [])
})

t.test('the words it explains are those that files may use', async t => {
  t.same([...page.explained('`type`')].sort(), Object.keys(vocabulary.conditions).sort())
  const listed = (start: string): string[] => [...new RegExp(`^${start}([\\s\\S]*?)\\.$`, 'm').exec(page.text)![1]!.matchAll(/`(\w+)`/g)].map(([, word]) => word!)
  t.same(listed('Profils').sort(), Object.keys(vocabulary.profiles).sort())
  t.same(listed('`interestFlag`').sort(), Object.keys(vocabulary.interests).sort())
})

t.test('the fault it shows is the fault that is said', async t => {
  const shown = page.blocks('').find(block => block.includes(' — ')) ?? ''
  t.match(shown, communeFault('79224', geography)!)
})
