import t from 'tap'
import { loadCatalogue } from '../../src/engine/catalogue.js'
import { readRuleFiles } from '../../src/engine/rule-files.js'
import { inProject } from '../../src/project-root.js'
import { vocabulary } from '../../rules/vocabulary/index.js'
import { goldens } from '../goldens/households.js'
import { institution, rulesFolder } from './rules-folder.js'

const table = (more: string, rows: string): string => `fiche:
  id: "{institution}-bal"
  label: bal {de}
  description: On danse {de}, à {heure} heures.
  type: bool
  periodicite: annuelle
  conditions_generales:
    - type: attached_to_institution
  conditions:
    - Savoir danser.
  sources:
    - title: Bal {de}
      url: "{link}"
${more}defauts:
  heure: 20
lignes:
${rows}`
const towns = {
  'institutions/vannes.yml': institution('ville_vannes', 'type: commune\ncode_insee: "56260"'),
  'institutions/rennes.yml': institution('ville_rennes', 'type: commune\ncode_insee: "35238"')
}
const rows = `  - institution: ville_vannes
    de: de Vannes
    link: https://www.mairie-vannes.fr/bal
  - institution: ville_rennes
    de: de Rennes
    link: https://metropole.rennes.fr/bal
    heure: 22
    periodicite: ponctuelle
    conditions:
      - Avoir une cavalière ou un cavalier.
    conditions_generales:
      - type: age
        operator: ">="
        value: 18
`
const loaded = (t: Parameters<typeof rulesFolder>[0], text: string) =>
  loadCatalogue(rulesFolder(t, { ...towns, 'aids/tables/bal.yml': text }), vocabulary, new Map())

t.test('each row becomes an aid: its cells fill the model, its lists add to it, its other fields replace it', async t => {
  const [rennes, vannes] = loaded(t, table('', rows)).aids
  t.equal(vannes?.id, 'ville-vannes-bal')
  t.equal(vannes?.text.description, 'On danse de Vannes, à 20 heures.')
  t.equal(vannes?.text.sources[0]?.url, 'https://www.mairie-vannes.fr/bal')
  t.equal(rennes?.text.description, 'On danse de Rennes, à 22 heures.')
  t.equal(rennes?.text.periodicite, 'ponctuelle')
  t.same(rennes?.text.conditions.map(({ text }) => text), ['Savoir danser.', 'Avoir une cavalière ou un cavalier.'])
  t.same(rennes?.conditions.map(({ id }) => id), ['attached_to_institution', 'age'])
})

const faults: [name: string, text: string, expected: RegExp][] = [
  ['a cell that is missing', table('', rows.replace('    de: de Vannes\n', '')), /bal\.yml:17 — lignes\.0 — colonne « de » absente/],
  ['a column of no use', table('', rows.replace('heure: 22', 'heures: 22')), /bal\.yml:23 — lignes\.1\.heures — colonne « heures » inutile/],
  ['a fault of the model, said once', table('  montan: 3\n', rows), /\(1\) :\n.*bal\.yml:14 — fiche\.montan — champ inconnu : montan/],
  ['a fault of a row’s field', table('', rows.replace('ponctuelle', 'parfois')), /bal\.yml:24 — lignes\.1\.periodicite — valeur refusée/],
  ['a fault of a row’s condition', table('', rows.replace('type: age', 'type: agee')), /bal\.yml:28 — lignes\.1\.conditions_generales\.0\.type/],
  ['a fault of the model’s condition', table('', rows).replace('type: attached_to_institution', 'type: attache'), /bal\.yml:8 — fiche\.conditions_generales\.0\.type/],
  ['an institution that is not there', table('', rows.replace('ville_rennes', 'ville_rene')), /bal\.yml:20 — lignes\.1\.institution — institution inconnue/],
  ['the same row twice', table('', rows + rows.split('  - institution: ville_rennes')[0]!), /« ville-vannes-bal » existe déjà/]
]
for (const [name, text, expected] of faults) t.test(name, async t => { t.throws(() => loaded(t, text), { message: expected }) })

t.test('FSL, APA and carpooling: as many as the field has, under its ids', async t => {
  const ids = readRuleFiles(inProject('rules')).aids.map(({ id }) => id)
  const count = (end: string): number => ids.filter(id => id.endsWith(end)).length
  t.same(['-fsl-eligibilite', '-apa-eligibilite', '-incitations-covoiturage-eligibilite'].map(count), [73, 28, 111])
  const recorded = new Set(goldens.flatMap(({ eligibles }) => Object.keys(eligibles).filter(id => /-(?:fsl|apa|covoiturage)-eligibilite$/.test(id))))
  t.ok(recorded.size > 120)
  t.same([...recorded].filter(id => !ids.includes(id)), [])
})
