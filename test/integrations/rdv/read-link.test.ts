// A pasted link: what it is, whether somebody rides in it, which file it makes. Addresses: contract 2.1, 2.2 and its deep-link vectors.
import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { checkPlaces, linksOf, newPlace, placeIdOf, readRdvLink, type LinkFault, type RdvLink } from '../../../src/integrations/rdv/index.js'
import { inProject } from '../../../src/project-root.js'
import { folderOf } from '../../served.js'

const rsp = 'https://rdv.anct.gouv.fr'
const rs = 'https://www.rdv-solidarites.fr'
const read = (address: string, instances = {}): RdvLink => {
  const found = readRdvLink(address, instances)
  if (!found.ok) throw new Error(found.fault)
  return found.link
}

t.test('what it is, and where it leads', async t => {
  for (const [address, kind, usager, prescripteur] of [
    [`${rsp}/motif/MoTifA01`, 'motif', `${rsp}/motif/MoTifA01`, `${rsp}/motif/MoTifA01?prescripteur=1`],
    [`${rsp}/motif/MoTifA01/acces-aux-droits?prescripteur=1`, 'motif', `${rsp}/motif/MoTifA01/acces-aux-droits`, `${rsp}/motif/MoTifA01/acces-aux-droits?prescripteur=1`],
    [`  ${rsp}/org/AbCd1234  `, 'organisation', `${rsp}/org/AbCd1234`, undefined],
    [`${rsp}/org/166/ccas-aubervilliers/`, 'organisation', `${rsp}/org/166/ccas-aubervilliers`, undefined],
    [`${rsp}/org/ext/34/mon-code`, 'externe', `${rsp}/org/ext/34/mon-code`, undefined],
    [`${rsp}/prendre_rdv?departement=49&public_link_organisation_id=1266`, 'recherche', `${rsp}/org/1266`, `${rsp}/prendre_rdv?departement=49&prescripteur=1&public_link_organisation_id=1266`],
    [`${rsp}/prendre_rdv?departement=&public_link_organisation_id=943`, 'recherche', `${rsp}/org/943`, undefined],
    [`${rsp}/prendre_rdv?departement=85&public_link_organisation_id=610&service_id=99&motif_name_with_location_type=tznr_acces_aux_droits_rdv_individuel_1h_-public_office`, 'recherche',
      `${rsp}/prendre_rdv?departement=85&motif_name_with_location_type=tznr_acces_aux_droits_rdv_individuel_1h_-public_office&public_link_organisation_id=610&service_id=99`,
      `${rsp}/prendre_rdv?departement=85&motif_name_with_location_type=tznr_acces_aux_droits_rdv_individuel_1h_-public_office&prescripteur=1&public_link_organisation_id=610&service_id=99`]
  ] as const) {
    const link = read(address)
    t.equal(link.kind, kind, address)
    t.same(linksOf(link, {}), { usager, ...prescripteur === undefined ? {} : { prescripteur } }, address)
    t.same(link.identity, [], address)
  }
  t.ok(read('https://www.rdv-aide-numerique.fr/org/12').legacy)
})

t.test('somebody who rides in it is said, and left out', async t => {
  const link = read(`${rs}/prendre_rdv?public_link_organisation_id=5&departement=62&first_name=Camille&user[email]=c&phone_number=1&address=1+rue&ref=camille@exemple.fr&date=2026-12-10`)
  t.same(link.identity, ['first_name', 'user[email]', 'phone_number', 'address', 'ref'])
  t.same(link.dropped, ['date'])
  t.same(linksOf(link, {}).usager, `${rs}/org/5`)
})

t.test('what cannot be a place', async t => {
  for (const [address, fault] of [
    ['pas une adresse', 'unreadable'], ['https://rdv.anct.gouv.fr.attaquant.example/org/1', 'not_rdv'], ['https://exemple.fr/org/1', 'not_rdv'], ['file:///etc/passwd', 'not_rdv'],
    ['http://169.254.169.254/org/1', 'not_rdv'], ['https://rdv.anct.gouv.fr:8443/org/1', 'not_rdv'], ['http://rdv.anct.gouv.fr/org/1', 'not_https'], ['https://moi:secret@rdv.anct.gouv.fr/org/1', 'personal'],
    ['https://demo.rdv.anct.gouv.fr/org/1', 'not_rdv'], [rsp, 'home'], [`${rsp}/creneaux?motif_id=1`, 'slot'], [`${rsp}/prendre_rdv?invitation_token=ABC`, 'personal'], [`${rsp}/prdv?tkn=ABC`, 'personal'],
    [`${rs}/i/r/8b1c`, 'personal'], [`${rsp}/r/12/ABC`, 'personal'], [`${rsp}/users/rdvs/12`, 'personal'], [`${rsp}/admin/organisations/1`, 'account'], [`${rsp}/agents/rdv_plans/3`, 'account'],
    [`${rsp}/prendre_rdv_prescripteur`, 'prescripteur_only'], [`${rsp}/prendre_rdv?departement=34`, 'no_scope'], [`${rsp}/mentions_legales`, 'unknown_page'],
    [`${rsp}/prendre_rdv?public_link_organisation_id=5&motif_id=3`, 'departement_needed'], [`${rsp}/prendre_rdv?public_link_organisation_id=5&departement=34&motif_name_with_location_type=A%20b`, 'motif_slug_malformed']
  ] as [string, LinkFault][]) t.same(readRdvLink(address, {}), { ok: false, fault }, address)
  t.ok(readRdvLink('https://demo.rdv.anct.gouv.fr/org/1', { allowDemo: true }).ok)
  t.ok(readRdvLink('http://127.0.0.1:4020/org/9001', { fakeOrigin: 'http://127.0.0.1:4020' }).ok, 'beside the double')
  t.ok(readRdvLink(`${rsp}/org/1`, { fakeOrigin: 'http://127.0.0.1:4020' }).ok)
})

const described = {
  label: 'CCAS de Chez-Nous', modes: ['phone' as const], withWhom: 'une conseillère du CCAS', forWhom: 'les personnes qui habitent à Chez-Nous', about: 'vos aides', phone: '01 02 03 04 05',
  otherWay: 'Passez à l’accueil.', departements: ['01']
}
const known = { today: '2026-11-23', benefits: new Set(['rsa']), instances: {}, others: [] }
const make = (address: string, more: object = {}, context: object = {}) => {
  const link = read(address)
  return newPlace('ccas-de-chez-nous', link, { ...described, ...more }, linksOf(link, {}), { ...known, ...context })
}

t.test('the file that it makes is a place, as every other is checked', async t => {
  const made = make(`${rsp}/motif/MoTifA01`, { checkedOn: '2026-11-20' })
  if (!made.ok) return t.fail(JSON.stringify(made.faults))
  t.same(made.warnings, [])
  const folder = folderOf(t)
  writeFileSync(join(folder, 'ccas-de-chez-nous.yml'), made.text)
  t.match(made.text, /departements: \["01"\]/, 'codes stay text')
  const { places, faults, warnings } = checkPlaces([folder], known)
  t.same([places, faults, warnings], [[made.place], [], []])
})

t.test('what is refused, on the field to correct', async t => {
  const faults = (...args: Parameters<typeof make>) => {
    const made = make(...args)
    return made.ok ? [] : made.faults.map(({ field }) => field)
  }
  t.same(faults(`${rsp}/org/166`), [])
  t.same(faults(`${rsp}/org/166`, { phone: '06 11 22 33 44' }), [''], 'a mobile is somebody')
  t.same(faults(`${rsp}/org/166`, { phone: undefined }), ['phone'])
  t.same(faults(`${rsp}/org/166`, { about: '', cities: ['1'] }), ['about', 'cities'])
  t.same(faults(`${rsp}/org/166`, { benefits: ['inconnue'] }), ['benefits'])
  const first = make(`${rsp}/org/166`)
  t.same(first.ok && faults(`${rsp}/org/166`, {}, { others: [first.place] }), ['label', ''], 'the same name, the same link')
})

t.test('names of files', async t => {
  t.equal(placeIdOf('CCAS d’Œuilly-sur-Mer (accueil)'), 'ccas-d-oeuilly-sur-mer-accueil')
  t.equal(placeIdOf('  '), '')
})

function command (t: Test) {
  const folder = folderOf(t)
  const run = (...args: string[]): Promise<{ status: number, output: string }> => new Promise(resolve => {
    const env = { ...process.env, NODE_ENV: 'test', DATA_DIR: folderOf(t) }
    execFile(process.execPath, ['--import=tsx', inProject('src/cli/rdv-link.ts'), ...args, '--dossier', folder], { env, cwd: inProject() }, (error, out, err) => {
      resolve({ status: error === null ? 0 : Number(error.code), output: out + err })
    })
  })
  return { folder, run }
}

t.test('npm run rdv:link', async t => {
  const { folder, run } = command(t)
  const draft = await run(`${rsp}/org/1?first_name=Camille`)
  t.match(draft, { status: 0, output: /lien public d’une organisation[\s\S]*first_name[\s\S]*Ébauche écrite/ })
  const asDraft = checkPlaces([folder], known)
  t.same(asDraft.places, [], 'nobody sees it')
  t.match(asDraft.warnings, [/draft/])
  const whole = await run(`${rsp}/org/2`, '--nom', 'CCAS d’essai', '--avec', 'une conseillère', '--pour', 'vous', '--objet', 'vos aides', '--autrement', 'Passez.', '--modes', 'phone', '--telephone', '01 02 03 04 05', '--departements', '01', '--verifie')
  t.match(whole, { status: 0, output: /Fichier écrit/ })
  t.same(checkPlaces([folder], { ...known, today: new Date().toISOString().slice(0, 10) }).places.map(({ id }) => id), ['ccas-d-essai'])
  t.notMatch(readFileSync(join(folder, 'lieu-1.yml'), 'utf8'), 'Camille')
  t.match(await run(`${rsp}/org/3`, '--nom', 'Essai', '--avec', 'x', '--pour', 'x', '--objet', 'x', '--autrement', 'x', '--modes', 'fax'), { status: 1, output: /Rien n’est écrit[\s\S]*modes/ })
  t.match(await run('https://exemple.fr/'), { status: 1, output: /not_rdv/ })
  t.match(await run(), { status: 1, output: /Usage/ })
  t.equal(readdirSync(folder).length, 2)
})
