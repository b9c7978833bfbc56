import t, { type Test } from 'tap'
import { OfficeDirectory, ofDirectory, ofOpenStreetMap } from '../../../src/integrations/annuaire/index.js'
import { startDirectories } from '../../doubles/annuaire/index.js'
import { stillClock } from '../../served.js'

const montpellier = { commune: '34172', departement: '34' }
const kinds = ['france_services', 'ccas']
const DAY = 86_400_000

async function directories (t: Test, token?: string) {
  const double = await startDirectories()
  t.teardown(double.close)
  const time = stillClock()
  return { double, time, nearby: new OfficeDirectory({ enabled: true, baseUrl: double.origin, inclusionUrl: double.origin, inclusionToken: token }, time.now) }
}

t.test('offices, with their hours and access; the commune alone is sent', async t => {
  const { double, nearby } = await directories(t, 'jeton-de-test')
  const found = await nearby.find(montpellier, [...kinds, 'inconnu" OR 1'])
  t.same(found?.offices.map(({ name }) => name).sort(), ['CCAS – Montpellier', 'France services – Antigone', 'France services – Lunel'])
  const antigone = found!.offices.find(({ name }) => name.endsWith('Antigone'))
  t.match(antigone, {
    kind: 'france_services', phone: '04 00 00 00 00', hours: ['du lundi au vendredi\u00a0: de 9\u00a0h à 12\u00a0h et de 13\u00a0h\u00a030 à 17\u00a0h'],
    accessibility: 'accessible en fauteuil roulant', accessibilityPage: 'https://acceslibre.beta.gouv.fr/app/34-exemple/'
  })
  t.equal(double.calls.length, 2)
  t.notMatch(double.calls.join(), /inconnu/)
})

t.test('asked once a day, and once by many people at once', async t => {
  const { double, time, nearby } = await directories(t)
  await Promise.all([1, 2, 3].map(() => nearby.find(montpellier, kinds)))
  await nearby.find(montpellier, [...kinds].reverse())
  t.equal(double.calls.length, 1)
  time.advance(DAY + 1)
  await nearby.find(montpellier, kinds)
  t.equal(double.calls.length, 2)
})

t.test('down: what was kept for a week, with its age; then nothing', async t => {
  const { double, time, nearby } = await directories(t)
  const first = await nearby.find(montpellier, kinds)
  double.mood = { status: 500 }
  time.advance(2 * DAY)
  t.same(await nearby.find(montpellier, kinds), first)
  time.advance(6 * DAY)
  t.equal(await nearby.find(montpellier, kinds), undefined)
})

t.test('slow: no answer within a second; after five failures nobody waits', async t => {
  const { double, nearby } = await directories(t)
  double.mood = { delay: 2000 }
  for (let rank = 0; rank < 5; rank++) {
    t.equal(await nearby.find({ ...montpellier, commune: `3400${rank}` }, kinds), undefined)
  }
  const asked = double.calls.length
  t.equal(await nearby.find(montpellier, kinds), undefined)
  t.equal(double.calls.length, asked, 'the breaker is open')
})

t.test('lying: refused whole, or record by record', async t => {
  const lies = ['', '<html>', '[]', '{"results":5}', 'null']
  for (const lie of lies) {
    const { double, nearby } = await directories(t)
    double.mood = { lies: lie }
    t.equal(await nearby.find(montpellier, kinds), undefined, lie)
  }
  const { double, nearby } = await directories(t)
  const office = (more: object) => ({ nom: 'CCAS', pivot: [{ type_service_local: 'ccas' }], adresse: [{ nom_commune: 'X', longitude: 'loin', latitude: '1' }], ...more })
  double.mood = { lies: JSON.stringify({ results: [null, 7, { nom: '' }, { nom: 'x', pivot: '{' }, office({ site_internet: [{ valeur: 'javascript:alert(1)' }], telephone: '[{"valeur":"<b>"}]' })] }) }
  const found = await nearby.find(montpellier, kinds)
  t.equal(found?.offices.length, 1)
  t.match(found!.offices[0], { name: 'CCAS', phone: undefined, site: undefined, point: undefined, hours: [] })
})

t.test('hours in words, or nothing', async t => {
  t.same(ofOpenStreetMap('Mo-Fr 08:30-12:30; PH off'), ['du lundi au vendredi\u00a0: de 8\u00a0h\u00a030 à 12\u00a0h\u00a030'])
  t.same(ofOpenStreetMap('Tu 09:00-12:00,14:00-17:00'), ['mardi\u00a0: de 9\u00a0h à 12\u00a0h et de 14\u00a0h à 17\u00a0h'])
  t.same(ofOpenStreetMap('week 1-53/2 Fr 09:00-12:00'), [], 'what cannot be read is not guessed')
  t.same(ofDirectory({ nom_jour_debut: 'Lundi', valeur_heure_debut_1: '', valeur_heure_fin_1: '' }), [])
  t.same(ofDirectory({ nom_jour_debut: 'Mardi', nom_jour_fin: 'Mardi', valeur_heure_debut_1: '09:00:00', valeur_heure_fin_1: '12:00:00', commentaire: 'Sur rendez-vous' }),
    ['mardi\u00a0: de 9\u00a0h à 12\u00a0h (Sur rendez-vous)'])
})
