import t from 'tap'
import type { Parameter } from '../../src/engine/parameter.js'
import { totals } from '../../src/results/totals.js'
import { found } from './verdicts.js'

const day = '2026-11-30'
const shown = (sums: readonly { montant: string, legende: string }[]) => sums.map(({ montant, legende }) => `${montant.replace(/\s/g, ' ')} ${legende}`)
const source = { title: 'Arrêté d’essai', url: 'https://www.legifrance.gouv.fr/jorf/essai' }
const closed = { ouverture: { periodes: [{ du: '03-01', au: '05-31' }], source } }

t.test('only money that is sure, open and paid is added', async t => {
  const { sure, possible } = totals([
    found('loyer', 240.6, {}), found('prime', 100, {}), found('repas', 1, { nature: 'prix' }), found('taux', 2.5, { nature: 'taux', unit: '%' }),
    found('remise', 50, { nature: 'reduction' }), found('pret', 15_000, { nature: 'avance' }), found('droit', true), found('plafond', 900, { legend: 'maximum' }),
    found('bourse', 307, closed), found('cheque', 48, { periodicite: 'annuelle' }), found('noel', 150, { periodicite: 'ponctuelle' })
  ], day)
  t.same(shown(sure), ['341 € par mois', '48 € par an', '150 € en une fois'])
  t.same(possible, [])
})

t.test('what nobody asked makes an aid possible, and so does a date that nobody knows', async t => {
  const { sure, possible } = totals([
    found('sure', 100), found('accord', 561, { conditions: [{ decide: 'Signer un contrat.' }] }), found('sans-mot', 10, { conditions: ['Être d’accord.'] }),
    found('formalite', 1, { conditions: [{ formalite: 'Avoir un logement décent.' }, { demarche: 'Envoyer le bail.' }] }),
    found('dates', 20, { ouverture: { a_verifier: 'les dates changent' } }), found('rien-dit', 3, { ouverture: undefined })
  ], day)
  t.same(shown(sure), ['101 € par mois'])
  t.same(shown(possible), ['594 € par mois'])
})

t.test('never two that cannot be had together, whichever file says so: the best paid stays', async t => {
  const rsa = found('rsa', 600, { non_cumulable: [{ avec: 'cej' }] })
  const cej = found('cej', 561, { conditions: [{ decide: 'Signer un contrat.' }] })
  const twin = found('jumelle', 650)
  t.same(shown(totals([rsa, cej], day).possible), [])
  t.same(shown(totals([rsa, { ...twin, aid: { ...twin.aid, text: { ...twin.aid.text, non_cumulable: [{ avec: 'rsa' }] } } }], day).sure), ['650 € par mois'])
})

t.test('amounts whose figures are overdue are added up apart', async t => {
  const { sure, toConfirm } = totals([found('a', 100), { ...found('b', 40), overdue: [{} as Parameter] }], day)
  t.same([shown(sure), shown(toConfirm)], [['100 € par mois'], ['40 € par mois']])
})
