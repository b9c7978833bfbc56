import t from 'tap'
import { inShort } from '../../src/routes/simulation/in-short.js'
import type { Verdict } from '../../rules/catalogue.js'

const aid = (name: string, amount: number | true, text: object): Verdict =>
  ({ aid: { id: name, institution: { name: 'CAF' }, text: { label: name, unit: '€', ...text } }, amount, outcome: 'yes', overdue: [] } as unknown as Verdict)
const monthly = { periodicite: 'mensuelle' }

t.test('what the aids found come to, and where to begin', async t => {
  t.same(inShort([]), { sommes: [], a_confirmer: [], commencer: undefined })
  const rent = aid('aide au loyer', 300, monthly)
  t.same(inShort([rent, aid('prime', 40, monthly), aid('chèque', 240, { periodicite: 'annuelle' }), aid('permis', 500, { periodicite: 'ponctuelle' })]), {
    sommes: [{ montant: '340\u00a0€', legende: 'par mois' }, { montant: '240\u00a0€', legende: 'par an' }],
    a_confirmer: [],
    commencer: '4 de ces aides se demandent au même endroit\u00a0: CAF.'
  })
  t.same(inShort([aid('carte', true, { periodicite: 'autre', teleservice: 'https://exemple.fr' })]),
    { sommes: [], a_confirmer: [], commencer: 'Carte\u00a0: faire la demande en ligne.' }, 'a right without amount adds nothing')
  t.same(inShort([aid('transport', 1000, { ...monthly, legend: 'maximum' })]).sommes, [], 'what may be less is not counted on')
  t.equal(inShort([rent]).commencer, 'Aide au loyer, 300\u00a0€ par mois\u00a0: lire comment la demander.')
})

t.test('amounts whose figures are overdue are added up apart', async t => {
  const old = { ...aid('prime', 40, monthly), overdue: [{}] as unknown as Verdict['overdue'] }
  const { sommes, a_confirmer: toConfirm } = inShort([aid('aide au loyer', 300, monthly), old])
  t.same(sommes, [{ montant: '300\u00a0€', legende: 'par mois' }])
  t.same(toConfirm, [{ montant: '40\u00a0€', legende: 'par mois' }])
  t.same(inShort([old]).sommes, [])
})
