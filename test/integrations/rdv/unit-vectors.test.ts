import t from 'tap'
import { buildBookingUrl, buildSlotUrl, motifSlug, parseRdvTime, signatureOf, type LocationType, type Target } from '../../../src/integrations/rdv/index.js'
import { retrySchedule } from '../../doubles/rdv/webhooks.js'
import { group } from './vectors.js'

for (const { id, title, kind, input, expect } of group('deep-link')) {
  t.test(`${id} ${title}`, async t => {
    const built = kind === 'unit:buildSlotUrl' ? buildSlotUrl(input as Parameters<typeof buildSlotUrl>[0]) : buildBookingUrl(input as Target)
    t.match(built.ok ? { url: built.url, warnings: built.warnings } : { error: built.error }, expect)
  })
}

for (const { id, input, expect } of group('motif-slug')) {
  const { name, location_type: type } = input as { name: string, location_type: LocationType }
  t.test(`${id} ${name}`, async t => { t.equal(motifSlug(name, type), expect!['name_with_location_type']) })
}

for (const { id, input, expect } of group('timestamps')) {
  t.test(`${id} ${String(input)}`, async t => {
    const utc = expect!['utc']
    if (utc === undefined) t.throws(() => parseRdvTime(String(input)), { code: String(expect!['error']) })
    else t.equal(parseRdvTime(String(input)).toISOString(), utc)
  })
}

t.test('WH-17, a signature is of the bytes', async t => {
  const { input, expect } = group('webhook-receiver').find(({ id }) => id === 'WH-17')!
  const { secret, raw } = input as { secret: string, raw: string }
  t.equal(signatureOf(secret, raw), expect!['hex'])
})

t.test('WS-01, the waits of the sender', async t => {
  const waits = retrySchedule(20)
  t.same(waits, group('webhook-sender').find(({ id }) => id === 'WS-01')!.expect!['waits_s'])
})

// What 2024 does not know, and what the contract says beside its vectors.
t.test('both eras', async t => {
  const instance = 'https://rdv.anct.gouv.fr'
  const urlOf = (target: Omit<Target, 'instance'>, era: '2024' | '2026') => {
    const built = buildBookingUrl({ instance, ...target }, { era })
    return built.ok ? built.url : built.error
  }
  const motif = { motif: { publicLinkId: 'MoTifA01' }, organisation: { legacyId: 9001, publicLinkId: 'DEMOaj01' } }
  t.equal(urlOf(motif, '2026'), `${instance}/motif/MoTifA01`)
  t.equal(urlOf(motif, '2024'), `${instance}/org/9001`)
  t.equal(urlOf({ organisation: { publicLinkId: 'DEMOaj01' } }, '2026'), `${instance}/org/DEMOaj01`)
  t.equal(urlOf({ organisation: { publicLinkId: 'DEMOaj01' } }, '2024'), 'no_organisation_scope')
  t.equal(urlOf({ organisation: { external: { territory: 'AJ', externalId: 'fs-demo-1' } } }, '2024'), `${instance}/org/ext/AJ/fs-demo-1`)
  t.equal(urlOf({ departement: '93' }, '2026'), 'no_organisation_scope')
  t.equal(urlOf({ organisation: { legacyId: 259 }, audience: 'prescripteur' }, '2026'), 'departement_blank')
  t.equal(urlOf({ organisation: { legacyId: 1 }, geo: { address: 'Arras' } }, '2026'), `${instance}/org/1`, 'no address where there is no address search')
  t.equal(urlOf({ motif: { nameWithLocationType: 'Accès' }, organisation: { legacyId: 1 } }, '2026'), 'motif_slug_malformed')
  t.equal(urlOf({ organisation: { legacyId: 1, slug: 'x'.repeat(1000) } }, '2026'), 'url_too_long')
})

t.test('instances, exactly', async t => {
  const error = (instance: string, options = {}) => {
    const built = buildBookingUrl({ instance, organisation: { legacyId: 1 } }, options)
    return built.ok ? undefined : built.error
  }
  for (const instance of ['https://rdv.anct.gouv.fr/', 'https://rdv.anct.gouv.fr:444', 'https://a@rdv.anct.gouv.fr', 'https://demo.rdv.anct.gouv.fr']) t.equal(error(instance), 'host_not_allowed', instance)
  for (const instance of ['http://127.0.0.1:4020', 'javascript:alert(1)', '', '//rdv.anct.gouv.fr']) t.equal(error(instance), 'scheme_not_allowed', instance)
  t.equal(error('https://demo.rdv.anct.gouv.fr', { allowDemo: true }), undefined)
  t.equal(error('http://127.0.0.1:4020', { fakeOrigin: 'http://127.0.0.1:4020' }), undefined)
  t.equal(error('https://rdv.anct.gouv.fr', { fakeOrigin: 'http://127.0.0.1:4020' }), 'host_not_allowed', 'the double stands for all of them')
})
