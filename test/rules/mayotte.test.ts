import t, { type Test } from 'tap'
import { montantDeBaseRsa } from '../../rules/notions/rsa-et-prime-activite/montant-de-base-rsa.js'
import { evaluateAid } from '../../rules/catalogue.js'
import type { Case } from '../../src/household/index.js'
import { aidIn, aidsById, calculationOf } from './found.js'
import { movedTo } from './moved.js'

type Answers = Case['answers']
const about = (id: string) => (fields: Readonly<Record<string, unknown>>): Answers =>
  Object.entries(fields).map(([fieldName, value]) => ({ entityName: 'individu', id, fieldName, value }))
const me = about('demandeur')

/** Alone, without income nor rent, on a day after the figures that the press and the caisse gave for 2025. */
function household (more: Answers, children: readonly string[] = []): Case {
  const others = children.flatMap((born, rank) => about(`enfant_${rank}`)({
    date_naissance: born, nationalite: 'FR', garde_alternee: false, handicap: false, scolarite: 'college', _hasRessources: false
  }))
  const answers: Answers = [
    ...me({
      date_naissance: '1995-04-12', nationalite: 'FR', activite: 'inactif', inapte_travail: false, service_civique: false, handicap: false, enceinte: 'pas_concerne',
      habite_chez_parents: true, ressources: [], _interetsAidesVelo: [], _interetBafa: false, _interetPermisDeConduire: false, _interetAidesSanitaireSocial: false
    }),
    { entityName: 'enfants', value: children.length }, ...others,
    { entityName: 'famille', fieldName: 'en_couple', value: false }, { entityName: 'famille', fieldName: 'rsa_isolement_recent', value: false },
    { entityName: 'menage', fieldName: '_logementType', value: 'heberge' }, { entityName: 'menage', fieldName: 'participation_frais', value: false },
    { entityName: 'menage', fieldName: '_difficultes_acces_ou_frais_logement', value: false }, { entityName: 'menage', fieldName: '_nombreMoisEntreeLogement', value: -12 }
  ]
  const given = new Set(more.map(({ id, fieldName }) => `${id} ${fieldName}`))
  return { id: 'mayotte', dateDeValeur: '2025-11-12', answers: [...answers.filter(({ id, fieldName }) => !given.has(`${id} ${fieldName}`)), ...more] }
}

const evaluated = (id: string, there: Case) => {
  const c = calculationOf(there)
  return evaluateAid(aidIn(c, aidsById.get(id)!), c)
}
const inMayotte = (more: Answers = [], children: readonly string[] = []) => movedTo('mayotte', household(more, children))
const shown = (id: string, there: Case) => {
  const { outcome, raw } = evaluated(id, there)
  return outcome === 'yes' ? raw : outcome
}
const near = (t: Test, found: unknown, expected: number, what: string) =>
  t.ok(typeof found === 'number' && Math.abs(found - expected) < 0.02, `${what} : ${String(found)}, ${expected} attendu`)

t.test('RSA: half of the amount elsewhere, the flat amount for housing deducted', async t => {
  near(t, montantDeBaseRsa(calculationOf(inMayotte()), '2025-11'), 323.26, 'Journal de Mayotte, 2 avril 2025')
  near(t, shown('rsa', inMayotte()), 323.26 * 0.88, 'hébergé')
  near(t, shown('rsa', movedTo('metropole', household([]))), 646.52 * 0.88, 'en métropole')
})

t.test('AAH, contrat d’engagement jeune: the amounts published for 2025', async t => {
  const disabled = me({ handicap: true, taux_incapacite: 0.9 })
  near(t, shown('aah', inMayotte(disabled)), 514.61, 'AAH')
  t.equal(evaluated('aah', inMayotte([...disabled, ...me({ nationalite: 'AF' })])).outcome, 'unknown', 'only some foreigners: to check')
  near(t, shown('contrat_engagement_jeune', inMayotte(me({ date_naissance: '2004-04-12', enfant_a_charge: false, rsa_jeune_condition_heures_travail_remplie: false }))), 320.15, 'CEJ')
})

t.test('allocations familiales: one child as overseas, two as everywhere, three for one and a half', async t => {
  const [first, second, third, fourth] = ['2012-03-01', '2013-03-01', '2014-03-01', '2015-03-01'] as const
  const bmaf = 474.37
  near(t, shown('af', inMayotte([], [first])), bmaf * 0.0588, 'un')
  near(t, shown('af', inMayotte([], [first, second])), bmaf * 0.32, 'deux')
  near(t, shown('af', inMayotte([], [first, second, third])), bmaf * 0.48, 'trois')
  t.match(evaluated('af', inMayotte([], [first, second, third, fourth])), { outcome: 'unknown', missing: [], doubts: [/quatrième enfant/] })
})

t.test('allocation de rentrée scolaire: up to twenty at secondary school', async t => {
  near(t, shown('ars', inMayotte([], ['2013-03-01'])), 449.09, 'collège')
  near(t, shown('ars', inMayotte([], ['2006-11-20'])), 464.65, 'lycée, 18 ans')
  t.equal(shown('ars', movedTo('metropole', household([], ['2006-11-20']))), 'no')
})

t.test('neither the Paje nor the ASF; the prime d’activité and the complément familial are to check', async t => {
  t.equal(shown('asf', inMayotte([], ['2020-03-01'])), 'no')
  t.equal(shown('paje_base', inMayotte([], ['2024-03-01'])), 'no')
  const { outcome, missing, doubts } = evaluated('cf', inMayotte([], ['2021-06-01']))
  t.same([outcome, missing, doubts.length], ['unknown', [], 1])
  t.equal(shown('ppa', inMayotte()), 'no', 'nobody works')
})
