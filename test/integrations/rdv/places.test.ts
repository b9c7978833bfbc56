import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { loadCatalogue } from '../../../rules/catalogue.js'
import { checkPlaces, PlaceDirectory, loadPlaces, PlaceError } from '../../../src/integrations/rdv/index.js'
import { inProject } from '../../../src/project-root.js'
import { folderOf } from '../../served.js'

const own = inProject('rules/services/rdv')
const today = '2026-11-23'
const sound: Record<string, unknown> = {
  label: 'CCAS', provider: 'rdvsp', instance: 'https://rdv.anct.gouv.fr', organisation: { legacyId: 1 }, modes: ['phone'], withWhom: 'quelqu’un', forWhom: 'vous',
  about: 'vos aides', phone: '01 02 03 04 05', otherWay: 'Passez nous voir.', checkedOn: '2026-11-01', source: 'https://rdv.anct.gouv.fr/org/1'
}

/** Codes of what is wrong with one place, or with two. */
function codes (t: Test, ...places: Record<string, unknown>[]): string[] {
  const folder = folderOf(t)
  places.forEach((place, rank) => { writeFileSync(join(folder, `lieu-${rank}.yml`), JSON.stringify({ ...sound, ...place })) })
  const { faults, warnings } = checkPlaces([folder], { today, benefits: new Set(['rsa']), instances: {} })
  const code = (line: string): string => line.split(' — ')[1]!
  return [...faults.map(code), ...warnings.map(line => `(${code(line)})`)]
}

t.test('the places of the project are sound, and name aids that exist', async t => {
  const { aids, institutions } = await loadCatalogue(inProject('rules'), null)
  const benefits = new Set([...aids.map(({ id }) => id), ...institutions.keys()])
  const { places, faults } = checkPlaces([own], { today, benefits, instances: {} })
  t.same(faults, [])
  t.ok(places.length >= 7)
  const directory = new PlaceDirectory(places, {})
  for (const place of places) {
    t.ok(place.audiences.every(audience => directory.link(place, audience)), `${place.id}: a link for each audience`)
    t.ok(place.phone ?? place.address ?? place.site, `${place.id}: another way`)
  }
  t.equal(directory.find('demo-aides-jeunes'), undefined, 'the demonstration is nowhere but beside the double')
})

t.test('what the lint says', async t => {
  t.same(codes(t, {}), [])
  t.same(codes(t, { instance: 'https://rdv.anct.gouv.fr.evil.example' }), ['host_not_allowed'])
  t.same(codes(t, { instance: 'http://rdv.anct.gouv.fr' }), ['scheme_not_allowed'])
  t.same(codes(t, { instance: undefined }), ['instance_missing'], 'a number means nothing without its instance')
  t.same(codes(t, { departement: '' }), ['departement_blank'])
  t.same(codes(t, { audiences: ['prescripteur'] }), ['departement_blank'])
  t.same(codes(t, { organisation: undefined, departement: '93' }), ['no_organisation_scope'])
  t.same(codes(t, { motif: { nameWithLocationType: 'Accès aux droits' } }), ['motif_slug_malformed'])
  t.same(codes(t, { motif: { nameWithLocationType: `${'x'.repeat(190)}-phone` }, departement: '93', phone: undefined }), ['no_fallback_contact', '(no_phone)'])
  t.same(codes(t, { withWhom: 'camille.factice@fs.example' }), ['personal_data'])
  t.same(codes(t, { otherWay: 'Appelez Camille au 06 11 22 33 44.' }), ['personal_data'])
  t.same(codes(t, { benefits: ['rsa', 'inconnue'] }), ['unknown_benefit'])
  t.same(codes(t, { checkedOn: '2026-01-01' }), ['(stale_check)'])
  t.same(codes(t, { checkedOn: undefined }), ['(never_checked)'])
  t.same(codes(t, { instance: 'https://www.rdv-aide-numerique.fr' }), ['(legacy_host)'])
  t.same(codes(t, { provider: 'external', externalUrl: 'https://attaquant.example/' }), ['external_url_missing'])
  t.same(codes(t, { phone: '+33611223344' }), ['schema'])
  t.same(codes(t, { inconnu: 1 }), ['schema'])
  t.same(codes(t, {}, {}), ['duplicate_link'])
  t.same(codes(t, {}, { instance: 'https://www.rdv.numerique.gouv.fr' }), [], 'the same number elsewhere is another place')
})

t.test('a wrong place stops the start; a missing folder does not', async t => {
  const folder = folderOf(t)
  t.same(loadPlaces([join(folder, 'rien')], { today, instances: {} }), [])
  mkdirSync(join(folder, 'lieux'))
  writeFileSync(join(folder, 'lieux', 'ccas.yml'), 'label: [')
  t.throws(() => loadPlaces([join(folder, 'lieux')], { today, instances: {} }), PlaceError)
})

t.test('places are chosen by where people live and by the aid', async t => {
  const { places } = checkPlaces([own], { today, instances: {} })
  const directory = new PlaceDirectory(places, {})
  const ids = (commune: string, departement: string, aid: string, epci?: string) =>
    directory.near({ commune, departement, epci }, [{ id: aid, institution: { id: 'etat' } }]).map(({ id }) => id)
  t.same(ids('93001', '93', 'rsa'), ['ccas-aubervilliers'])
  t.same(ids('49092', '49', 'rsa'), ['france-services-chemille'])
  t.same(ids('49092', '49', 'cohesion-territoires-logement-social'), ['ccas-chemille', 'france-services-chemille'])
  t.same(ids('85059', '85', 'rsa', '248500415'), ['acces-droits-pays-chataigneraie'])
  t.same(ids('75056', '75', 'rsa'), [])
  t.same(directory.near(undefined, []), [])
})

t.test('beside the double, every place leads to it', async t => {
  const fakeOrigin = 'http://127.0.0.1:4020'
  const { places, faults } = checkPlaces([own, inProject('test/doubles/rules/services/rdv')], { today, instances: { fakeOrigin } })
  const directory = new PlaceDirectory(places, { fakeOrigin })
  t.same(faults, [])
  t.equal(directory.link(directory.find('demo-aides-jeunes')!, 'usager'), `${fakeOrigin}/motif/MoTifA01`)
  t.equal(directory.link(directory.find('demo-aides-jeunes')!, 'prescripteur'), `${fakeOrigin}/motif/MoTifB02?prescripteur=1`)
  t.same(directory.near({ commune: '97411', departement: '974' }, []).map(({ id }) => id), ['demo-la-reunion', 'demo-aides-jeunes'], 'one is overseas')
  t.ok(places.filter(({ provider }) => provider === 'rdvsp').every(place => directory.link(place, 'usager')?.startsWith(fakeOrigin)))
})
