import t from 'tap'
import { openingOn, openingSchema } from '../../src/engine/opening.js'

const source = { title: 'Arrêté d’essai', url: 'https://www.legifrance.gouv.fr/jorf/essai' }
const periods = (...periodes: { du: string, au: string }[]) => ({ periodes, source })

t.test('open on its days of each year, both included', async t => {
  const spring = periods({ du: '03-01', au: '05-31' })
  t.same(openingOn(spring, '2027-02-28'), { state: 'closed', opens: '2027-03-01' })
  t.same(openingOn(spring, '2027-03-01'), { state: 'open', until: '2027-05-31' })
  t.same(openingOn(spring, '2027-05-31'), { state: 'open', until: '2027-05-31' })
  t.same(openingOn(spring, '2027-06-01'), { state: 'closed', opens: '2028-03-01' }, 'next year')
})

t.test('a period may pass over the new year, and there may be several', async t => {
  const winter = periods({ du: '10-01', au: '02-29' }, { du: '05-15', au: '06-15' })
  t.same(openingOn(winter, '2026-12-31'), { state: 'open', until: '2027-02-28' }, 'no 29 February in 2027')
  t.same(openingOn(winter, '2027-12-31'), { state: 'open', until: '2028-02-29' })
  t.same(openingOn(winter, '2027-03-01'), { state: 'closed', opens: '2027-05-15' })
  t.same(openingOn(winter, '2027-07-01'), { state: 'closed', opens: '2027-10-01' })
})

t.test('a season announced for one year says nothing of another', async t => {
  const announced = openingSchema.parse({ periodes: [{ du: '09-01', au: '10-16' }], annee: 2026, source })
  t.same(openingOn(announced, '2026-09-15'), { state: 'open', until: '2026-10-16' })
  t.same(openingOn(announced, '2027-09-15'), { state: 'unknown', reason: 'nous n’avons lu que les dates de 2026, du 1er septembre au 16 octobre' })
  t.same(openingOn(announced, '2025-09-15').state, 'unknown')
})

t.test('all year, to check, or not said', async t => {
  t.same(openingOn({ toute_l_annee: true }, '2027-01-01'), { state: 'open' })
  t.same(openingOn({ a_verifier: 'les dates changent' }, '2027-01-01'), { state: 'unknown', reason: 'les dates changent' })
  t.same(openingOn(undefined, '2027-01-01'), { state: 'unsaid' })
})

t.test('a day that does not exist, or dates without their source, are refused', async t => {
  for (const wrong of [periods({ du: '02-30', au: '03-01' }), periods({ du: '3-1', au: '04-01' }), { periodes: [{ du: '03-01', au: '04-01' }] }, { periodes: [], source }, {}]) {
    t.notOk(openingSchema.safeParse(wrong).success, JSON.stringify(wrong))
  }
})
