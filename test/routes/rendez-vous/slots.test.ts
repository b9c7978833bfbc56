import t from 'tap'
import { violations } from '../../pages/accessible.js'
import { served } from '../../served.js'
import { faults } from '../../views/html.js'
import { half, nine, person, Person, stage, thursday } from './stage.js'

t.test('the page of appointments leads to the free times of a place that has them', async t => {
  const visitor = await person(await stage(t))
  const { payload } = await visitor.get(`/simulation/${visitor.id}/rendez-vous`)
  t.match(payload, `href="${visitor.url('creneaux')}"`)
  t.equal(payload.match(/Choisir un créneau ici/g)?.length, 1)
  t.match(payload, 'Choisir un créneau sur')
  const { payload: ofAid } = await visitor.get(`/simulation/${visitor.id}/resultats/rsa/rendez-vous`)
  t.match(ofAid, `href="${visitor.url('creneaux')}?aide=rsa"`)
})

t.test('without the agreement, nothing of it exists', async t => {
  const visitor = await new Person((await served(t)).app).begin()
  for (const page of ['', 'creneaux', 'verifier', 'annuler', 'rendez-vous.ics']) t.equal((await visitor.get(visitor.url(page))).statusCode, 404, page)
})

t.test('days as headings, times as radio buttons, none chosen, « plus tard » as a link', async t => {
  const visitor = await person(await stage(t))
  const { payload, statusCode } = await visitor.get(visitor.url('creneaux'))
  t.equal(statusCode, 200)
  t.same(await faults(payload), [])
  t.same(await violations(payload), [])
  t.same([...payload.matchAll(/<legend[^>]*><h2[^>]*>([^<]*)</g)].map(([, day]) => day), ['mardi 15 septembre 2026', 'jeudi 17 septembre 2026'])
  t.same([...payload.matchAll(/type="radio"[^>]*value="([^"]*)"[^>]*>\s*<label[^>]*>([^<]*)</g)].map(([, value, label]) => [value, label]), [
    [`${nine}/PT30M`, '9\u00a0h'], [`${half}/PT30M`, '9\u00a0h\u00a030'], ['2026-09-15T10:00:00+02:00/PT30M', '10\u00a0h'], [`${thursday}/PT30M`, '14\u00a0h']
  ])
  t.notMatch(payload, ' checked')
  t.match(payload, 'a_partir_de=2026-09-28">Voir plus tard')
  t.match(payload, 'href="tel:0102030405"', 'another way')
})

t.test('later days, a gap that is jumped over, and the end', async t => {
  const visitor = await person(await stage(t))
  const shown = async (day: string) => (await visitor.get(`${visitor.url('creneaux')}?a_partir_de=${day}`)).payload
  t.match(await shown('2026-09-28'), 'jeudi 1er octobre 2026')
  t.match(await shown('2026-09-28'), 'Revenir aux premiers créneaux')
  const gap = await shown('2026-10-15')
  t.match(gap, 'Aucun créneau n’est libre dans les deux semaines')
  t.match(gap, /a_partir_de=2026-12-11">Voir plus tard : le premier créneau est le vendredi 11 décembre 2026 à 10.h/)
  t.match(await shown('2027-01-10'), 'Aucun créneau n’est libre en ce moment')
  for (const wrong of ['hier', '2020-01-01', '9999-01-01', '2026-13-45', '%00']) t.match(await shown(wrong), 'mardi 15 septembre 2026', wrong)
})
