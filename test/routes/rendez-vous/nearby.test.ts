import t from 'tap'
import { startDirectories } from '../../doubles/annuaire/index.js'
import { faults } from '../../views/html.js'
import { visited } from './visited.js'

t.test('offices nearby: nearest first, by their name, with hours, access and the day they were read', async t => {
  const directories = await startDirectories()
  t.teardown(directories.close)
  const env = { ANNUAIRE_BASE_URL: directories.origin, DATA_INCLUSION_BASE_URL: directories.origin, DATA_INCLUSION_TOKEN: 'jeton-de-test' }
  const { visitor, page, aidPage, log } = await visited(t, { env })
  const { payload } = await visitor.get(aidPage('aide_logement'))
  t.same(await faults(payload), [])
  const names = [...payload.matchAll(/<h3 class="fr-h6">([^<]*)</g)].map(([, name]) => name)
  t.same(names, ['Caisse d’allocations familiales – Montpellier', 'France services – Antigone', 'CCAS – Montpellier', 'France services – Lunel'])
  t.match(payload, /à \d+\u00a0km environ du centre/)
  t.match(payload, 'de 9\u00a0h à 12\u00a0h et de 13\u00a0h\u00a030 à 17\u00a0h')
  t.match(payload, 'accessible en fauteuil roulant')
  t.match(payload, 'Adresses relevées le 23 novembre 2026')
  t.match((await visitor.get(page)).payload, 'Mission locale – Montpellier')
  t.notMatch(directories.calls.join('\n'), /2004|proprietaire|34000/, 'a commune and kinds of offices, nothing else')
  t.notMatch(log.join(''), /34172|tel:|Montpellier/)
})

t.test('a directory dead, slow or lying: whole within a second, with the institution’s phone and site', async t => {
  const moods = [{ status: 500 }, { delay: 3000 }, { lies: '<html>' }, { lies: '{"results":[{"nom":"<script>","pivot":[{"type_service_local":"caf"}],"adresse":[{}]}]}' }]
  for (const mood of [...moods, undefined]) {
    const directories = await startDirectories()
    t.teardown(directories.close)
    directories.mood = mood ?? {}
    const { visitor, aidPage } = await visited(t, { env: { ANNUAIRE_BASE_URL: directories.origin } })
    if (mood === undefined) await directories.close()
    const { statusCode, payload } = await visitor.get(aidPage('aide_logement'))
    t.equal(statusCode, 200)
    t.match(payload, 'href="tel:3230"')
    t.match(payload, 'href="https://www.caf.fr"')
    t.notMatch(payload, '<script')
  }
})
