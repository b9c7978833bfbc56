import t from 'tap'
import { drawCase } from '../../../src/cli/openfisca/draw-case.js'
import { loadGeography } from '../../../src/geography/index.js'
import { caseSchema, readAnswers, type Case } from '../../../src/household/index.js'
import { requestFor } from '../../../src/integrations/openfisca/index.js'
import { replay } from '../../../src/journey/replay.js'
import { goldens } from '../../goldens/households.js'

const geography = loadGeography()
const wanted = [
  { name: 'aah', entity: 'individus', period: '2026-09' }, { name: 'rsa', entity: 'familles', period: '2026-09' },
  { name: 'rfr', entity: 'foyers_fiscaux', period: '2024' }
] as const
const requestOf = ({ dateDeValeur, answers }: Case) =>
  requestFor(replay(dateDeValeur, readAnswers(answers), geography).household, { knows: name => name !== 'mva', smic: () => 1867, wanted })
const golden = (id: string) => goldens.find(found => found.id === id)!

t.test('a salary: as declared, gross and taxable; years N-2 and N-3 as the last twelve months', async t => {
  const demandeur = requestOf(golden('l77-1')).individus['demandeur']!
  t.equal(demandeur['salaire_net']!['2026-09'], 1560)
  t.equal(demandeur['salaire_net']!['2023-01'], 1560)
  t.equal(demandeur['salaire_de_base']!['2026-08'], 2000)
  t.ok(Math.abs(Number(demandeur['salaire_imposable']!['2024-12']) - (1560 + 0.029 * 0.9825 * 2000)) < 0.01)
  t.same(demandeur['age'], { '2026-09': 31, '2026-08': 31, '2026-07': 31, '2026-06': 31 })
  t.equal(demandeur['activite']!['2026-09'], 'actif')
})

t.test('what is asked is null, of every instance of its entity, unless it was given', async t => {
  const request = requestOf(golden('s20260915-1199'))
  t.same(request.individus['demandeur']!['aah'], { '2026-09': null })
  t.same(request.familles['_']!['rsa'], { '2026-09': null })
  t.same(request.foyers_fiscaux['_']!['nb_pac'], { '2024': 1 })
  t.equal((request.menages['_']!['statut_occupation_logement'] as Record<string, unknown>)['2026-04'], 'locataire_vide')
})

t.test('a person attached to their parents brings them along', async t => {
  const { individus, familles, foyers_fiscaux: foyers } = requestOf(golden('l77-116'))
  t.ok(individus['parent1'])
  t.ok((foyers['_']!['personnes_a_charge'] as string[]).includes('demandeur'))
  t.same(familles['parents']!['enfants'], [])
})

t.test('no recorded household fails to be told to OpenFisca', async t => {
  for (const household of goldens.filter((_, rank) => rank % 20 === 0)) t.ok(requestOf(household).individus['demandeur'])
})

t.test('a seed always draws the same household, which answers everything', async t => {
  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]) {
    const drawn = caseSchema.parse(drawCase(seed, geography))
    t.same(drawCase(seed, geography), drawn)
    // The page that lists the children only needs to be seen: it is no answer to exchange.
    t.ok([undefined, 'enfants.liste'].includes(replay(drawn.dateDeValeur, readAnswers(drawn.answers), geography).next?.id), `graine ${seed}`)
  }
})
