import t from 'tap'
import { loadGeography } from '../../src/geography/index.js'
import { readAnswers } from '../../src/household/index.js'
import { replay } from '../../src/journey/replay.js'
import { askedSince } from '../goldens/asked-since.js'
import { goldens } from '../goldens/households.js'

const geography = loadGeography()
/** Asked of every student, whatever the school: the incumbent asks those of public schools and of those under contract. */
const abroad = ['individu.demandeur._interetEtudesEtranger', 'individu.demandeur._dureeMoisEtudesEtranger']

/** Asked by the incumbent, of some of those whom it asks, for no aid (test/rules/asked.test.ts). */
const notAsked = [
  'menage.etat_logement_foyer', 'individu.demandeur._nombreMoisDebutContratDeTravail', 'individu.conjoint.date_debut_chomage', 'individu.conjoint.enceinte',
  'famille.rsa_isolement_recent', 'individu.demandeur.habite_chez_parents', 'individu.demandeur.bourse_criteres_sociaux_base_ressources_parentale'
]

t.test('the recorded households walk our questionnaire: nothing is missing, nothing is left over', async t => {
  const missing = new Map<string, string>()
  const unread = new Map<string, string>()
  for (const golden of goldens) {
    const answers = readAnswers(golden.answers)
    const { household, path, pending } = replay(golden.dateDeValeur, answers, geography)
    const open = path.filter(({ state, question }) => state === 'open' && !question.optional).map(({ question }) => question.id)
    const ours = ['inconnu', 'autre', 'prive_hors_contrat'].includes(String(answers.get('individu.demandeur.statuts_etablissement_scolaire'))) ? abroad : []
    for (const id of [...open, ...pending]) if (!ours.includes(id)) missing.set(id, golden.id)
    for (const id of answers.keys()) if (!household.facts.known.has(id)) unread.set(id, golden.id)
  }
  t.strictSame([...missing].filter(([id]) => !askedSince(id)), [], 'no question that they did not answer')
  t.strictSame([...unread].filter(([id]) => !notAsked.includes(id)), [], 'no answer that we would not read')
})
