// Answers that another version of the questionnaire kept: whatever they are, no page breaks on them and no rule reads a value of the wrong kind.
import t from 'tap'
import { checkValue, readAnswers, stillFitting, type Answers } from '../../src/household/index.js'
import { loadGeography } from '../../src/geography/index.js'
import { replay, type Journey } from '../../src/journey/replay.js'
import { goldens } from '../goldens/households.js'

const geography = loadGeography()
const malformed: readonly unknown[] = [
  null, 'valeur-disparue', '', 17, -3, true, [], ['valeur-disparue'], [null], {}, { depcom: '35238' }, { '2026-09': 'beaucoup' }, { '2026-09': -5 }, '2001-13-45', { toString: 1 }
]

/** All that the pages do with the answers. */
function show ({ path }: Journey): void {
  for (const { question, state, values } of path) {
    const control = question.control()
    question.title()
    control.fields(control.fill(values), [])
    if (state === 'answered') control.say(values)
  }
}

/** Facts whose value is not one of theirs. */
const wrong = ({ household }: Journey): string[] => [...household.facts.known].flatMap(([fact, value]) => {
  const [entity, ...rest] = fact.split('.')
  if (entity === 'enfants' || fact.endsWith('.code_postal')) return []
  try {
    checkValue(entity!, ['individu', 'ressourcesFiscales', 'patrimoine'].includes(entity!) ? rest.slice(1).join('.') : rest.join('.'), value, '')
    return []
  } catch {
    return [fact]
  }
})

const opened = (date: string, answers: Answers): Journey => replay(date, stillFitting(answers), geography)
// The one that has said most, and one in the middle.
const households = [...goldens].sort((a, b) => b.answers.length - a.answers.length).filter((_, rank) => rank % 1200 === 0)

for (const { id, dateDeValeur: date, answers: given } of households) {
  t.test(`household ${id}: any answer may have become something else`, async t => {
    const answers = readAnswers(given)
    const whole = opened(date, answers)
    t.strictSame(whole.household.facts.known, replay(date, answers, geography).household.facts.known, 'today’s answers all fit')
    const broken: string[] = []
    for (const fact of answers.keys()) {
      for (const value of malformed) {
        const what = `${fact} = ${JSON.stringify(value)}`
        try {
          const journey = opened(date, new Map(answers).set(fact, value))
          show(journey)
          broken.push(...wrong(journey).map(found => `${what}: ${found}`))
        } catch (error) {
          broken.push(`${what}: ${String(error)}`)
        }
      }
    }
    t.same(broken, [])
  })
}

t.test('a choice that has gone, an unknown person, a removed field: the rest is kept, and what lacks is asked', async t => {
  const answers = new Map<string, unknown>([
    ['individu.demandeur.date_naissance', '2001-03-07'], ['individu.demandeur.nationalite', 'martienne'], ['individu.demandeur.taille', 180],
    ['individu.voisin.date_naissance', '1990-01-01'], ['robot.demandeur.x', 1], ['__proto__.x', 1], ['individu.demandeur.ressources', ['salaire_net', 'dime']]
  ])
  const { household, next } = opened('2026-11-20', answers)
  t.same([...household.facts.known], [['individu.demandeur.date_naissance', '2001-03-07']])
  t.equal(next?.path, 'individu/demandeur/nationalite')
  t.same(stillFitting(answers).get('individu.demandeur.ressources'), ['salaire_net'])
})

t.test('« je ne sais pas », where it is no longer an answer, is asked again', async t => {
  const { dateDeValeur: date, answers: given } = households[0]!
  for (const fact of ['individu.demandeur.date_naissance', 'individu.demandeur.enfant_a_charge', 'menage.depcom']) {
    const { path, next } = opened(date, new Map(readAnswers(given)).set(fact, null))
    const asked = path.find(({ question }) => Object.values(question.facts).includes(fact))
    t.equal(asked?.state, 'open', fact)
    t.ok(next, fact)
  }
})
