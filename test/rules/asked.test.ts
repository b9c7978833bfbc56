import t from 'tap'
import { calculation, evaluateAid, explainAid } from '../../rules/catalogue.js'
import { Facts, Household, readAnswers } from '../../src/household/index.js'
import { loadGeography } from '../../src/geography/index.js'
import { replay } from '../../src/journey/replay.js'
import { answeredSince } from '../goldens/asked-since.js'
import { goldens } from '../goldens/households.js'
import { catalogue } from './found.js'

const geography = loadGeography()

/** Facts that remember what was asked of them. */
class Watched extends Facts {
  readonly seen = new Set<string>()
  override read (id: string): unknown {
    this.seen.add(id)
    return super.read(id)
  }
}

/** Questions of the journey itself, or of the bicycle model, which reads them apart. */
const otherReaders: Readonly<Record<string, string>> = {
  'individu.enfant._firstName': 'nomme l’enfant dans les questions',
  'enfants.liste': 'liste des enfants',
  'individu.enfants._hasRessources': 'ouvre les questions sur les revenus des enfants',
  'individu.demandeur._interetsAidesVelo': 'lue par le modèle des aides au vélo'
}

/** Asked of some whom no aid asks it about: each still to be asked of fewer people. Not one more. */
const askedTooOften: readonly string[] = [
  'individu.demandeur._nombreMoisDebutContratDeTravail',
  'individu.demandeur.date_debut_chomage', 'individu.conjoint.date_debut_chomage', 'individu.conjoint.ass_precondition_remplie',
  'individu.conjoint.aah_restriction_substantielle_durable_acces_emploi', 'individu.demandeur.habite_chez_parents',
  'individu.demandeur.bourse_criteres_sociaux_base_ressources_parentale', 'famille.rsa_isolement_recent'
]

t.test('what is asked is read: by an aid, for that household', async t => {
  const unread = new Set<string>()
  const some = goldens.filter((_, rank) => rank % 10 === 3)
  for (const { dateDeValeur, answers } of some) {
    const { household, path } = replay(dateDeValeur, answeredSince(readAnswers(answers)), geography)
    const facts = new Watched(household.facts.known, household.facts.pending)
    const c = calculation(catalogue, new Household(household.date, facts, geography))
    for (const aid of catalogue.aids) { evaluateAid(aid, c); explainAid(aid, c) }
    for (const { question } of path) {
      if (!Object.values(question.facts).some(fact => facts.seen.has(fact))) unread.add(question.id.replace(/enfant_\d+/, 'enfant'))
    }
  }
  t.same([...unread.keys()].filter(id => !(id in otherReaders) && !askedTooOften.includes(id)), [])
  t.same(askedTooOften.filter(id => !unread.has(id)), [], 'now read, or no longer asked: take it off the list')
})
