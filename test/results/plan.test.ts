import t from 'tap'
import { plan } from '../../src/results/plan.js'
import { found } from './verdicts.js'

const day = '2026-11-30'
const at = (id: string) => ({ id, name: id, where: `au guichet ${id}` })
const source = { title: 'Arrêté d’essai', url: 'https://www.legifrance.gouv.fr/jorf/essai' }

t.test('a step a counter, by the money that can be had now; what is closed, automatic or for a project is elsewhere', async t => {
  const steps = plan([
    found('permis', 500, { periodicite: 'ponctuelle' }, at('mairie')), found('loyer', 240, { documents: ['Bail', 'RIB'] }, at('caf')), found('prime', 100, { documents: ['RIB'] }, at('caf')),
    found('bourse', 900, { ouverture: { periodes: [{ du: '03-01', au: '05-31' }], source } }, at('crous')), found('cheque', 150, { versement: { automatique: true } }, at('etat')),
    found('pret', 15_000, { nature: 'avance', projet: 'emprunter' }, at('banque')), found('musee', true, {}, at('musee')), found('sans-guichet', 900, {}, null)
  ], day)
  t.same(steps.map(({ counter }) => counter.id), ['caf', 'mairie'])
  t.same(steps[0]!.verdicts.map(({ aid }) => aid.id), ['loyer', 'prime'])
  t.same(steps[0]!.papers, ['RIB', 'Bail'], 'each paper once, those of most aids first')
  t.same(steps[0]!.sure.map(({ montant }) => montant.replace(/\s/g, ' ')), ['340 €'])
})

t.test('five at most; sure money before more that is only possible; the nearest last day', async t => {
  const some = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, rank) => found(id, 10 + rank, {}, at(id)))
  t.same(plan(some, day).map(({ counter }) => counter.id), ['f', 'e', 'd', 'c', 'b'])
  const [first] = plan([found('peut-etre', 200, { conditions: [{ decide: 'Signer un contrat.' }] }, at('ml')), found('sure', 100, { ouverture: { periodes: [{ du: '01-01', au: '12-31' }], source } }, at('caf'))], day)
  t.equal(first!.counter.id, 'caf')
  t.equal(first!.until, '2026-12-31')
})
