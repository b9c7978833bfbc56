import t from 'tap'
import { calculation, evaluate } from '../../rules/catalogue.js'
import { loadGeography } from '../../src/geography/index.js'
import { entities } from '../../src/household/fields/index.js'
import { readAnswers, type Answers } from '../../src/household/index.js'
import { replay } from '../../src/journey/replay.js'
import { goldens } from '../goldens/households.js'
import { catalogue } from './found.js'

const geography = loadGeography()
/** Each aid as « yes 120 », « no », or « unknown » with what it lacks. */
const verdicts = (date: string, answers: Answers) =>
  evaluate(catalogue, calculation(catalogue, replay(date, answers, geography).household))
    .map(({ aid, outcome, amount, missing, doubts }) => ({ id: aid.id, outcome, told: `${outcome} ${String(amount)}`, lacks: missing.length + doubts.length }))

interface Altered { date: string, answers: Answers, before: { verdicts?: ReadonlyMap<string, string> } }

/** What each aid becomes without these answers, where it is neither the same nor « à vérifier » with what is missing. */
function silent ({ date, answers, before }: Altered, altered: Answers): string[] {
  before.verdicts ??= new Map(verdicts(date, answers).map(({ id, told }) => [id, told]))
  return verdicts(date, altered).flatMap(({ id, outcome, told, lacks }) =>
    (outcome === 'unknown' ? lacks > 0 : told === before.verdicts?.get(id)) ? [] : [`${id} : ${before.verdicts?.get(id)} → ${told}`])
}

/** A recorded household for each question of the questionnaire (children taken as one), the same one every time. */
const asked = new Set<string>()
const cases = goldens.flatMap(({ id, dateDeValeur, answers: given }, rank) => {
  if (rank % 4 !== 0) return []
  const household: Altered = { date: dateDeValeur, answers: readAnswers(given), before: {} }
  return replay(dateDeValeur, household.answers, geography).path.flatMap(({ question, state }) => {
    const kind = question.id.replace(/enfant_\d+/, 'enfant')
    if (state !== 'answered' || question.aside || asked.has(kind)) return []
    asked.add(kind)
    return [{ id, household, question }]
  })
})

t.test('an answer taken away leaves each aid as it is, or to check: never another amount', async t => {
  t.ok(asked.size > 90, `${asked.size} questions`)
  const changed = cases.flatMap(({ id, household, question }) => {
    const without = new Map(household.answers)
    for (const fact of Object.values(question.facts)) without.delete(fact)
    return question.optional ? [] : silent(household, without).map(change => `${id} sans ${question.id} : ${change}`)
  })
  t.same(changed, [])
})

t.test('« je ne sais pas » leaves each aid as it is, or to check', async t => {
  const open = cases.filter(({ question }) => question.canBeUnknown)
  t.ok(open.length > 0)
  const changed = open.flatMap(({ id, household, question }) => {
    const unknown = new Map([...household.answers, ...Object.values(question.facts).map(fact => [fact, null] as const)])
    return silent(household, unknown).map(change => `${id} ne sait pas ${question.id} : ${change}`)
  })
  t.same(changed, [])
})

/** The values by which a field says « je ne sais pas ». */
const words = Object.entries(entities).flatMap(([entity, { fields, perPerson }]) => Object.entries(fields).flatMap(([name, { unknown }]) =>
  unknown === undefined ? [] : [{ fact: `${entity}.${perPerson ? 'demandeur.' : ''}${name}`, unknown }]))
const perWord = 30

t.test('the value that says « je ne sais pas » leaves each aid as it is, or to check, as without an answer', async t => {
  t.ok(words.length > 3, `${words.length} champs`)
  for (const { fact, unknown } of words) {
    const answering = goldens.map(({ id, dateDeValeur, answers }) => ({ id, date: dateDeValeur, answers: readAnswers(answers), before: {} }))
      .filter(({ answers }) => answers.has(fact) && answers.get(fact) !== unknown).filter((_, rank, { length }) => rank % Math.ceil(length / perWord) === 0)
    t.ok(answering.length > perWord / 2, `${fact} : ${answering.length} foyers`)
    t.same(answering.flatMap(household => silent(household, new Map([...household.answers, [fact, unknown]])).map(change => `${household.id} ${fact} : ${change}`)), [])
    const told = ({ date, answers }: Altered, value: unknown) => {
      const altered = new Map([...answers, [fact, value]])
      return verdicts(date, altered).map(({ id, told }) => `${id} ${told}`)
    }
    for (const household of answering.slice(0, 5)) {
      // Null where the question offers a word is no answer: what is asked after it is then not known either, and more may be to check.
      const asNull = told(household, null)
      t.same(told(household, unknown).filter((one, rank) => one !== asNull[rank] && !asNull[rank]!.includes(' unknown ')), [], `${household.id} : comme null`)
    }
  }
})

t.test('a month that is not given is not nothing received: the income is asked again, and what reads it is to check', async t => {
  const kind = 'individu.demandeur.salaire_net'
  const earners = goldens.map(({ id, dateDeValeur, answers }) => ({ id, date: dateDeValeur, answers: readAnswers(answers), before: {} }))
    .filter(({ answers }) => answers.has(kind)).filter((_, rank) => rank % 20 === 0)
  t.ok(earners.length > 10)
  for (const household of earners) {
    const [, ...others] = Object.entries(household.answers.get(kind) as Record<string, number>)
    const without = new Map([...household.answers, [kind, Object.fromEntries(others)]])
    t.equal(replay(household.date, without, geography).path.find(({ question }) => question.id === kind)?.state, 'open', household.id)
    t.same(silent(household, without), [], household.id)
  }
})
