import t from 'tap'
import { loadCatalogue } from '../../rules/catalogue.js'
import { loadFormulas } from '../../rules/formulas.js'
import { existsThere } from '../../rules/vocabulary/extent.js'
import { vocabulary } from '../../rules/vocabulary/index.js'
import { checkRules } from '../../src/cli/rules-check/check.js'
import { compileCatalogue } from '../../src/engine/catalogue.js'
import { readRuleFiles } from '../../src/engine/rule-files.js'
import { loadGeography } from '../../src/geography/index.js'
import { inProject } from '../../src/project-root.js'
import { calculationOf } from './found.js'
import { inMainland, movedTo } from './moved.js'
import { aid, institution, rulesFolder } from './rules-folder.js'

const geography = loadGeography()
const source = '    source: {title: Un texte, url: https://www.legifrance.gouv.fr/}\n'
const everywhere = (reponse = 'oui') => `  - pour: [${vocabulary.territories.names.join(', ')}]\n    reponse: ${reponse}\n`
const national = (more: string) => aid(more).replace('institution: vannes', 'institution: caf')

function said (t: Parameters<typeof rulesFolder>[0], fiche: string, extent = `description: Partout.\nreponses:\n${everywhere()}`): string[] {
  const dir = rulesFolder(t, { 'institutions/caf.yml': institution('caf', 'type: national'), 'aids/national/essai.yml': fiche, 'territories/partout.yml': extent })
  const { findings } = checkRules(dir, { vocabulary, formulas: new Map(), geography, day: '2026-09-15' })
  return findings.filter(({ file }) => !file.startsWith('parameters/')).map(({ file, field, message }) => `${file} ${field} ${message}`)
}

t.test('a national aid says where it exists, by name or by territory', async t => {
  t.same(said(t, national('territoires: partout\n')), [])
  t.same(said(t, national(`territoires:\n  reponses:\n${everywhere().replace(/^/gm, '  ')}`.trimEnd() + '\n')), [])
  t.same(said(t, national(`territoires:\n  comme: partout\n  reponses:\n    - pour: [mayotte]\n      reponse: non\n      raison: elle n’y est pas étendue\n  ${source}`)), [])
})

const faults: [name: string, fiche: string, expected: RegExp][] = [
  ['nothing said', national(''), /essai\.yml territoires où l’aide existe-t-elle \? .*\(partout\)/],
  ['a file that is not there', national('territoires: nulle-part\n'), /rules\/territories\/nulle-part\.yml n’existe pas\. Choisissez parmi : partout/],
  ['a territory left out', national('territoires:\n  reponses:\n    - pour: [metropole]\n      reponse: oui\n'), /territoires\.reponses rien n’est dit de : guadeloupe, martinique/],
  ['an unknown territory', national('territoires:\n  comme: partout\n  reponses:\n    - pour: [corse]\n      reponse: oui\n'), /« corse » n’est pas un territoire/],
  ['two answers', national('territoires:\n  comme: partout\n  reponses:\n    - {pour: [guyane], reponse: oui}\n    - {pour: [guyane], reponse: oui}\n'), /« guyane » a déjà une réponse/],
  ['a refusal without its text', national('territoires:\n  comme: partout\n  reponses:\n    - {pour: [guyane], reponse: non, raison: non étendue}\n'), /un « non » a son texte/],
  ['a doubt without its reason', national('territoires:\n  comme: partout\n  reponses:\n    - {pour: [guyane], reponse: a_verifier}\n'), /dites pourquoi/]
]
for (const [name, fiche, expected] of faults) {
  t.test(name, async t => {
    const found = said(t, fiche)
    t.equal(found.length, 1, found.join('\n'))
    t.match(found[0], expected)
  })
}

t.test('a file of rules/territories answers for all', async t => {
  t.match(said(t, national('territoires: partout\n'), `description: Presque partout.\nreponses:\n${everywhere().replace('guyane, ', '')}`),
    [/territories\/partout\.yml reponses rien n’est dit de : guyane/])
})

t.test('a territory added to the list is asked of every aid', async t => {
  const more = { ...vocabulary, territories: { ...vocabulary.territories, names: [...vocabulary.territories.names, 'mars'] } }
  const { problems } = compileCatalogue(readRuleFiles(inProject('rules')), more, await loadFormulas())
  t.ok(problems.length > 3)
  t.same(problems.filter(({ message }) => !message.includes('rien n’est dit de : mars')), [])
})

t.test('an additional file that says nothing exists where its author knows it, and is to check elsewhere', async t => {
  const dir = rulesFolder(t, { 'institutions/organisme.yml': institution('organisme', 'type: autre'), 'aids/leur-aide.yml': aid('').replace('vannes', 'organisme') })
  const { aids } = await loadCatalogue(inProject('rules'), dir)
  const theirs = aids.find(({ id }) => id === 'leur-aide')!
  const judged = (territoire: Parameters<typeof movedTo>[0]) => theirs.conditions[0]!.judge(calculationOf(movedTo(territoire, inMainland[0]!)))
  for (const territoire of ['metropole', 'guyane', 'mayotte'] as const) t.equal(judged(territoire).outcome, 'yes', territoire)
  t.match(judged('nouvelle-caledonie'), { outcome: 'unknown', missing: [], doubts: ['la fiche ne dit pas si l’aide existe en Nouvelle-Calédonie'] })
})

t.test('in general, the territories where it does not exist are named', async t => {
  const answer = (reponse: 'oui' | 'non') => ({ pour: [], reponse, raison: 'non étendue' })
  const extent = (...without: string[]) => new Map(vocabulary.territories.names.map(name => [name, answer(without.includes(name) ? 'non' : 'oui')]))
  t.equal(existsThere(extent()).general, 'habiter en France')
  t.equal(existsThere(extent('mayotte', 'etranger')).general, 'habiter en France, sauf à Mayotte')
  t.equal(existsThere(extent('guyane', 'mayotte')).general, 'habiter en France, sauf en Guyane ou à Mayotte')
})
