import t from 'tap'
import { loadCatalogue } from '../../rules/catalogue.js'
import { vocabulary } from '../../rules/vocabulary/index.js'
import { checkImport } from '../../src/cli/rules-import/check-import.js'
import { inProject } from '../../src/project-root.js'
import { rulesFolder } from './rules-folder.js'

// Written as contributors of the field do: no source, empty addresses, numbers as text, an operator without quotes.
const theirs = `label: chèque guinguette de Nulle-sur-Mer
institution: ville_nulle_sur_mer
description: "Dix euros pour aller danser."
prefix: le
type: float
unit: €
montant: "10"
periodicite: ponctuelle
imgSrc: img/institutions/logo.png
conditions_generales:
  - type: age
    operator: =
    value: "20"
  - type: attached_to_institution
profils: []
link: https://example.org/
teleservice: ""
form: ""
`
const files = {
  'data/benefits/javascript/ville_nulle_sur_mer-cheque.yml': theirs,
  'data/institutions/ville_nulle_sur_mer.yml': 'name: Ville de Nulle-sur-Mer\ntype: commune\ncode_insee: "56260"\nimgSrc: a.png\n'
}
const ours = inProject('rules')
const check = (dir: string) => checkImport(ours, dir, vocabulary, new Map())

t.test('a folder in the field’s format fits, at its root or in data/', async t => {
  for (const [from, to] of [['', ''], ['data/', '']] as const) {
    const moved = Object.fromEntries(Object.entries(files).map(([name, text]) => [name.replace(from, to), text]))
    t.same(check(rulesFolder(t, moved)), { aids: 1, institutions: 1, replaced: 0, problems: [] })
  }
})

t.test('it is added to the catalogue; an id of ours is replaced, the rest stays', async t => {
  const { aids: before } = await loadCatalogue(ours)
  const replaced = 'data/benefits/javascript/departement-nord-fsl-eligibilite.yml'
  const dir = rulesFolder(t, { ...files, [replaced]: theirs.replace('ville_nulle_sur_mer', 'departement_nord').replace('guinguette', 'ducasse') })
  t.equal(check(dir).replaced, 1)
  const { aids } = await loadCatalogue(ours, dir)
  t.equal(aids.length, before.length + 1)
  t.equal(aids.find(({ id }) => id === 'ville_nulle_sur_mer-cheque')?.text.montant, 10)
  t.match(aids.find(({ id }) => id === 'departement-nord-fsl-eligibilite')?.text.label, 'ducasse')
})

t.test('what does not fit is said per file, and the rest still counts', async t => {
  const { aids, problems } = check(rulesFolder(t, {
    ...files,
    'data/benefits/javascript/wrong-word.yml': theirs.replace('type: age', 'type: taille'),
    'data/benefits/javascript/wrong-field.yml': `${theirs}couleur: bleu\n`,
    'data/benefits/javascript/wrong-yaml.yml': 'label: "sans fin\n',
    'data/benefits/javascript/wrong-institution.yml': theirs.replace('ville_nulle_sur_mer', 'personne')
  }))
  t.equal(aids, 1)
  t.same(problems.map(({ file }) => file.split('/').at(-1)).sort(), ['wrong-field.yml', 'wrong-institution.yml', 'wrong-word.yml', 'wrong-yaml.yml'])
})

t.test('a folder without aids says what was expected', async t => {
  t.throws(() => check(inProject('views')), { message: /aucune fiche d’aide : attendu benefits\/javascript\// })
})
