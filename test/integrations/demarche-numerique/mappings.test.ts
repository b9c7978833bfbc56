import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { loadCatalogue } from '../../../rules/catalogue.js'
import { faultsOf } from '../../../src/integrations/demarche-numerique/check-mapping.js'
import { champTypes, scalarTypes } from '../../../src/integrations/demarche-numerique/champ-types.js'
import { factAt } from '../../../src/integrations/demarche-numerique/facts/index.js'
import { Facts } from '../../../src/household/index.js'
import { compare, getLink, loadMappings, MappingError, prepare } from '../../../src/integrations/demarche-numerique/index.js'
import { demarcheSchema } from '../../../src/integrations/demarche-numerique/schema.js'
import { mappingSchema } from '../../../src/integrations/demarche-numerique/mapping.js'
import { inProject } from '../../../src/project-root.js'
import { folderOf } from '../../served.js'
import { demo, geography, mappings } from './app.js'

const { aids } = await loadCatalogue(inProject('rules'))

t.test('every mapping has its aid', async t => {
  const byId = new Set(aids.map(({ id }) => id))
  for (const { mapping } of mappings.filter(({ mapping }) => !mapping.demonstration && !mapping.benefit!.startsWith('aidesvelo_'))) t.ok(byId.has(mapping.benefit!), mapping.id)
})

t.test('the demonstration covers every type that may be filled', async t => {
  const types = new Set(demo.mapping.fields.flatMap(field => [field.type, ...'rows' in field ? field.rows.map(({ type }) => type) : []]))
  t.same(Object.keys(champTypes).filter(type => !types.has(type as 'text')), [])
})

t.test('no mapping has a value of its own: a fact, or what the person types', async t => {
  for (const { mapping } of mappings) for (const field of mapping.fields) t.ok('each' in field || (field.from === undefined) !== (field.ask === undefined), `${mapping.id}.${field.key}`)
})

const base = { version: 1, id: 'essai', path: 'essai', number: 1, recipient: 'Ville' }
const field = { key: 'a', champ: 'Q2hhbXAtOTkxMTE', type: 'date', label: 'Date', from: 'demandeur.date_naissance', category: 'identite' }
const activite = { ...field, type: 'drop_down_list', from: 'demandeur.activite' }
const every = { etudiant: 'a', salarie: 'b', independant: 'c', chomeur: 'd', retraite: 'e', inactif: 'f' }

t.test('what is wrong in a mapping is said', async t => {
  const faults = (...fields: object[]) => faultsOf(mappingSchema.parse({ ...base, fields }), undefined).join('\n')
  t.equal(faults(field), '')
  t.equal(faults({ ...activite, values: every }), '')
  for (const [wrong, said] of [
    [[field, field], /cité deux fois/], [[{ ...field, from: 'demandeur.inconnu' }], /fait inconnu/], [[{ ...field, ask: {} }], /l’un des deux/],
    [[{ ...field, type: 'yes_no' }], /ne peut pas remplir/], [[activite], /values attendu/], [[{ ...activite, values: { etudiant: 'a' } }], /« salarie » manque/],
    [[{ ...activite, values: { ...every, autre: 'x' } }], /n’est pas une réponse/], [[{ ...field, when: 'rien.du_tout = true' }], /when cite un fait inconnu/],
    [[{ ...activite, values: {}, omit: Object.keys(every) }], /values est vide/], [[{ ...field, 'à_confirmer': true }], /à confirmer/],
    [[{ ...field, from: undefined, ask: {}, type: 'communes' }], /vient d’une réponse/], [[{ ...field, from: 'demandeur.lien' }], /fait inconnu/],
    [[{ ...field, type: 'checkbox', label: 'Je certifie sur l’honneur', from: 'demandeur.boursier' }], /engage la personne/],
    [[{ ...field, type: 'formatted', from: 'demandeur.prenom' }], /pattern/],
    [[{ ...field, instead: [{ when: 'demandeur.alternant = true', value: 'x' }] }], /instead ne va qu’avec un choix/],
    [[{ ...activite, values: every, instead: [{ when: 'demandeur.rien = true', value: 'x' }] }], /instead cite un fait inconnu/],
    [[{ ...activite, values: every, instead: [{ when: 'demandeur.alternant = oui', value: 'x' }] }], /« oui » n’est pas une réponse/],
    [[{ ...field, advanced: true }], /advanced ne va qu’avec une liste/]
  ] as [object[], RegExp][]) t.match(faults(...wrong), said)
})

t.test('an option that no answer chooses is an error, until a person has said so', async t => {
  const copy = demarcheSchema.parse({
    number: 1, state: 'publiee', revision: { champDescriptors: [{ __typename: 'DropDownListChampDescriptor', id: field.champ, label: 'Date', options: [...Object.values(every), 'Apprenti'] }] }
  })
  const faults = (choice: object) => faultsOf(mappingSchema.parse({ ...base, fields: [{ ...activite, values: every, ...choice }] }), copy).join('\n')
  t.match(faults({}), /aucune réponse ne choisit l’option « Apprenti »/)
  t.equal(faults({ unused: ['Apprenti'] }), '')
  t.equal(faults({ instead: [{ when: 'demandeur._contratAlternance = apprenti', value: 'Apprenti' }] }), '')
  t.match(faults({ unused: ['Apprenti', 'a'] }), /« a » est à la fois/)
  t.match(faults({ unused: ['Apprenti', 'Autre'] }), /« Autre » n’est pas une option/)
})

t.test('a file that cannot be read stops the start, with its name', async t => {
  const dir = folderOf(t)
  mkdirSync(join(dir, 'schemas'))
  const write = (yaml: string) => { writeFileSync(join(dir, 'essai.yml'), yaml) }
  write('version: 1\nid: essai\npath: a/b\nrecipient: Ville\nfields: []\nsurprise: 1\n')
  t.throws(() => loadMappings(dir), { name: 'MappingError', message: /essai\.yml — path/ })
  write('version: [')
  t.throws(() => loadMappings(dir), MappingError)
  write('version: 1\nid: essai\npath: essai\nrecipient: Ville\nreviewed: { by: moi, on: 2026-01-01 }\nfields: []\n')
  t.throws(() => loadMappings(dir), /relue sans copie/)
  t.same(loadMappings(join(dir, 'absent')), [])
})

t.test('a type that must never be filled cannot be written', async t => {
  for (const type of ['iban', 'siret', 'dossier_link', 'referentiel', 'piece_justificative', 'linked_drop_down_list']) {
    t.notOk(mappingSchema.safeParse({ ...base, fields: [{ ...field, type }] }).success, type)
  }
  t.notOk(scalarTypes.includes('repetition' as 'text'))
})

t.test('F15 and contract 9.6: the link with values', async t => {
  const url = 'https://ds.exemple/commencer/x'
  const item = (wire: Parameters<typeof getLink>[1][number]['wire'], champ = 'Q2hhbXAtOTkxMTE') => ({ champ, wire })
  t.equal(getLink(url, [item('Lycée & co')]), `${url}?champ_Q2hhbXAtOTkxMTE=Lyc%C3%A9e%20%26%20co`)
  t.equal(getLink(url, [item(['35000', '35238'])]), `${url}?champ_Q2hhbXAtOTkxMTE%5B%5D=35000&champ_Q2hhbXAtOTkxMTE%5B%5D=35238`)
  t.equal(getLink(url, [item([{ champ_Q2hhbXAtOTkxMTE: 'x' }])]), undefined, 'never a repetition')
  t.equal(getLink(url, [item('x'.repeat(2000))]), undefined)
  const room = 2000 - `${url}?champ_Q2hhbXAtOTkxMTE=`.length
  t.equal(getLink(url, [item('x'.repeat(room))])?.length, 2000)
  t.equal(getLink(url, [item('x'.repeat(room + 1))]), undefined)
})

t.test('any fact of the household: incomes of the last whole month, savings, taxed income of either adult', async t => {
  const facts = new Map<string, unknown>([
    ['individu.demandeur.salaire_net', { '2026-10': 900, '2026-11': 0 }], ['patrimoine.demandeur.livret_a', 1200], ['ressourcesFiscales.conjoint.salaire_imposable', { 2024: 15_000 }]
  ])
  const source = { facts: new Facts(facts), date: '2026-11-23' }
  for (const [path, value] of [
    ['demandeur.salaire_net', 900], ['patrimoine.demandeur.livret_a', 1200], ['ressourcesFiscales.conjoint.salaire_imposable', 15_000], ['patrimoine.conjoint.livret_a', undefined]
  ] as const) t.equal(factAt(path)?.read(source), value, path)
  for (const path of ['patrimoine.enfant_0.livret_a', 'patrimoine.demandeur', 'patrimoine.demandeur.rien', 'patrimoine.demandeur.livret_a.x']) t.equal(factAt(path), undefined, path)
})

const words = (answers: Readonly<Record<string, unknown>>, pending: readonly string[] = []) => {
  const source = { facts: new Facts(new Map(Object.entries({ 'individu.demandeur.activite': 'etudiant', ...answers })), new Set(pending)), date: '2026-11-23' }
  return prepare(compare(demo.mapping, demo.copy!), source, geography).find(({ key }) => key === 'situation')?.shown
}

t.test('an apprentice is one for a form that has the word', async t => {
  t.equal(words({ 'individu.demandeur._contratAlternance': 'apprenti' }), 'Apprenti')
  t.equal(words({}), 'Étudiant')
  t.equal(words({ 'individu.demandeur._contratAlternance': 'professionnalisation' }), undefined, 'no word for it')
  t.equal(words({ 'individu.demandeur.service_civique': true }), 'Service civique')
  t.equal(words({ 'individu.demandeur.activite': 'salarie', 'individu.demandeur._contratAlternance': 'apprenti' }), 'Apprenti')
  t.equal(words({}, ['individu.demandeur._contratAlternance']), undefined, 'not said yet: nothing is sent')
  t.equal(words({ 'individu.demandeur._contratAlternance': null }), undefined)
})
