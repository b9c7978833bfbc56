import t from 'tap'
import { loadGeography } from '../../src/geography/index.js'
import { readAnswers, Unanswered } from '../../src/household/index.js'
import { replay } from '../../src/journey/replay.js'
import { askedSince } from '../goldens/asked-since.js'
import { goldens } from '../goldens/households.js'

const geography = loadGeography()

t.test('nobody has said anything: the first question is next, and the rest is not known', async t => {
  const { next, household, path } = replay('2026-09-15', new Map(), geography)
  t.equal(next?.path, 'individu/demandeur/date_naissance')
  t.throws(() => household.menage.depcom, new Unanswered(['menage.depcom']))
  t.throws(() => household.demandeur.scolarite, new Unanswered(['individu.demandeur.scolarite']), 'it may yet be asked')
  t.ok(path.every(({ state }) => state === 'open'))
})

t.test('with its answers cut anywhere, a household is replayed up to there and never breaks', async t => {
  for (const golden of goldens.filter((_, rank) => rank % 40 === 0).filter(({ answers }) => answers.every(({ value }) => value !== 'inconnu'))) {
    const whole = [...readAnswers(golden.answers)]
    for (let cut = 0; cut <= whole.length; cut += 7) {
      const { next } = replay(golden.dateDeValeur, new Map(whole.slice(0, cut)), geography)
      if (cut < whole.length - 3 && next === null) t.fail(`${golden.id} cut at ${cut} has no question left`)
    }
    const { path } = replay(golden.dateDeValeur, new Map(whole), geography)
    t.ok(path.filter(({ question }) => !question.optional && !askedSince(question.id)).every(({ state }) => state === 'answered'), golden.id)
  }
})

t.test('changing an early answer keeps the rest and leaves aside what left the path', async t => {
  const golden = goldens.find(({ answers }) => answers.some(answer => answer.fieldName === 'scolarite' && answer.id === 'demandeur'))!
  const answers = new Map(readAnswers(golden.answers))
  const before = replay(golden.dateDeValeur, answers, geography)
  const after = replay(golden.dateDeValeur, new Map(answers).set('individu.demandeur.activite', 'inactif'), geography)
  t.ok(before.household.demandeur.scolarite)
  t.equal(after.household.demandeur.scolarite, null, 'kept, and read by nobody')
  t.equal(after.household.menage.depcom?.depcom, before.household.menage.depcom?.depcom, 'the rest is kept')
  t.strictSame(replay(golden.dateDeValeur, answers, geography).household.facts.known, before.household.facts.known, 'a change of mind finds it again')
})

t.test('an answer that is no longer offered is asked again', async t => {
  const golden = goldens.find(({ answers }) => answers.some(answer => answer.fieldName === 'annee_etude' && String(answer.value).startsWith('licence')))!
  const answers = new Map(readAnswers(golden.answers)).set('individu.demandeur.scolarite', 'lycee')
  t.equal(replay(golden.dateDeValeur, answers, geography).next?.id, 'individu.demandeur.annee_etude')
})
