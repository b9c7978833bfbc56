import t from 'tap'
import type { Code } from '../../../src/integrations/demarche-numerique/drift.js'
import { compare } from '../../../src/integrations/demarche-numerique/index.js'
import { demarcheSchema } from '../../../src/integrations/demarche-numerique/schema.js'
import { patchSchema } from '../../doubles/demarche-numerique/control.js'
import { demo, listed, ordinary, review, scene, smallMapping, type Scene } from './app.js'
import served from '../../doubles/demarche-numerique/fixture.json' with { type: 'json' }
import { fixture, keyOf } from './vectors.js'

const idOf = (alias: string): string => Buffer.from(`Champ-${fixture.champs[alias]!.stable_id}`).toString('base64')
const patch = (at: Scene, change: Parameters<typeof patchSchema>[1]) => { patchSchema(at.double.world, change) }
const said = (at: Scene, text: string): boolean => at.log.some(line => line.includes(text))

t.test('U04: a champ that is gone is left out, and said to the maintainer', async t => {
  const at = await scene(t)
  patch(at, { op: 'remove', id: idOf('commune') })
  const { page } = await review(at)
  t.same(listed(page.payload), ['Date de naissance : 17 mai 2004'])
  t.same(at.double.world.posts, [{ [keyOf('date')]: '2004-05-17' }])
  t.ok(said(at, 'ds.drift champ_absent demo-mobilite.commune'))
  t.match(JSON.parse((await at.app.inject('/sante')).payload), { demarches: { a_verifier: 1 } })
})

for (const [id, field, value, code] of [
  ['U05', '__typename', 'TextChampDescriptor', 'type_change'],
  ['U06', 'label', 'Date de naissance du représentant légal', 'libelle_change']
] as const) {
  t.test(`${id}: ${code}`, async t => {
    const at = await scene(t)
    patch(at, { op: 'replace', id: idOf('date'), field, value })
    const { page } = await review(at)
    t.same(listed(page.payload), ['Commune de résidence : Rennes (35000)'])
    t.ok(said(at, `ds.drift ${code}`))
  })
}

t.test('U07: case, accents, spaces and final punctuation change nothing', async t => {
  const at = await scene(t)
  patch(at, { op: 'replace', id: idOf('date'), field: 'label', value: 'DATE de  naissance :' })
  const { page } = await review(at)
  t.equal(listed(page.payload).length, 2)
  t.notOk(said(at, 'ds.drift'))
})

t.test('U09: a path taken over by another démarche: plain link, nothing sent', async t => {
  const at = await scene(t)
  patch(at, { op: 'replace', field: 'number', value: 990043 })
  const { payload } = await at.visitor.get(at.url)
  t.match(payload, 'Cette démarche a changé')
  t.match(payload, `${at.double.origin}/commencer/demo-aide-mobilite-jeunes`)
  t.ok(said(at, 'ds.drift numero_change'))
  t.same(at.double.world.posts, [])
})

t.test('U12, U13: a type and keys that nobody knew', async t => {
  const at = await scene(t, { double: { extendedSchema: true } })
  patch(at, { op: 'add', descriptor: { __typename: 'QuotientFamilialChampDescriptor', id: 'Q2hhbXAtOTkwMDk5OQ==', label: 'Quotient familial', description: '', required: false, condition: null } })
  t.equal(listed((await at.visitor.get(at.url)).payload).length, 2)
})

t.test('a former path: it works, and links use the new one', async t => {
  const at = await scene(t, { loaded: smallMapping({ path: 'ancien-chemin' }) })
  const { page, sent } = await review(at)
  t.match(page.payload, '/commencer/demo-aide-mobilite-jeunes"')
  t.equal(sent.statusCode, 303)
  t.ok(said(at, 'ds.drift chemin_change'))
})

t.test('an option that is gone loses its value, not the field', async t => {
  const situation = demo.mapping.fields.find(({ key }) => key === 'situation')!
  const at = await scene(t, { loaded: smallMapping({ fields: [situation] }), answers: { 'individu.demandeur.date_naissance': '2004-05-17', 'individu.demandeur.activite': 'salarie' } })
  patch(at, { op: 'replace', id: idOf('choix'), field: 'options', value: ['Étudiant', 'Demandeur d’emploi', 'Autre'] })
  t.match((await at.visitor.get(at.url)).payload, 'Cette démarche a changé', 'nothing is left to send')
  t.ok(said(at, 'ds.drift option_absente'))
})

t.test('every code is found, and stops what it must', async t => {
  const schema = demarcheSchema.parse(demo.copy)
  const drift = (change: (copy: typeof schema) => void, mapping = demo.mapping) => {
    const copy = structuredClone(schema)
    change(copy)
    return compare(mapping, copy)
  }
  const champ = (copy: typeof schema, alias: string) => copy.revision.champDescriptors.find(({ id }) => id === idOf(alias))!
  const cases: [Code, boolean, ReturnType<typeof drift>][] = [
    ['numero_change', true, drift(copy => { copy.number = 1 })],
    ['etat', true, drift(copy => { copy.state = 'close' })],
    ['etat', true, drift(copy => { copy.state = 'brouillon' }, { ...demo.mapping, demonstration: false })],
    ['chemin_change', false, drift(copy => { copy.demarcheURL = 'https://x/commencer/autre' })],
    ['champ_absent', false, drift(copy => { copy.revision.champDescriptors.shift(); champ(copy, 'enfants').champDescriptors!.shift() })],
    ['type_change', false, drift(copy => { champ(copy, 'date').__typename = 'TextChampDescriptor' })],
    ['type_change', false, drift(copy => { champ(copy, 'choix').options = [] })],
    ['libelle_change', false, drift(copy => { champ(copy, 'date').label = 'Autre chose' })],
    ['option_absente', false, drift(copy => { champ(copy, 'choix').options = ['Étudiant'] })],
    ['option_nouvelle', false, drift(copy => { champ(copy, 'choix').options!.push('Autre') })],
    ['numero_inconnu', false, drift(() => {}, { ...demo.mapping, number: undefined })],
    ['pour_organisme', true, drift(copy => { copy.forIndividual = false })]
  ]
  for (const [code, off, found] of cases) {
    t.ok(found.findings.some(finding => finding.code === code), code)
    t.equal(found.off, off, code)
  }
})

t.test('a démarche for companies: nothing is prefilled for a person, and it is said', async t => {
  const at = await scene(t, { double: { extendedSchema: true } })
  at.double.world.demarches[0]!.forIndividual = false
  t.match((await at.visitor.get(at.url)).payload, 'numéro SIRET')
  t.ok(said(at, 'ds.drift pour_organisme'))
  t.same(at.double.world.posts, [])
})

t.test('an advanced list: the words that a person copied from the form, which the newer rules understand', async t => {
  const champ = idOf('choix_avance').replace(/=+$/, '')
  const { label } = demo.copy!.revision.champDescriptors.find(({ id }) => id === idOf('choix_avance'))!
  const items = Object.values(served.champs.choix_avance.constraints.items)
  const list = {
    key: 'liste', champ, type: 'drop_down_list', label, from: 'demandeur.activite', category: 'situation',
    values: { etudiant: items[0]! }, omit: ['salarie', 'independant', 'chomeur', 'retraite', 'inactif']
  }
  const answers = { ...ordinary, 'individu.demandeur.activite': 'etudiant' }
  const fields = smallMapping().mapping.fields
  const unread = await scene(t, { loaded: smallMapping({ fields: [...fields, list] }), answers })
  t.equal(listed((await unread.visitor.get(unread.url)).payload).length, 2, 'not said to be one: left out')
  const at = await scene(t, { loaded: smallMapping({ fields: [...fields, { ...list, advanced: true }] }), answers, double: { rules: '2026-07' } })
  await review(at)
  t.equal(at.double.world.posts[0]![keyOf('choix_avance')], items[0])
  t.match([...at.double.world.drafts[0]!.kept.values()], [{}, {}, { value: /\d+/ }])
})
