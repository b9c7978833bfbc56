import t from 'tap'
import { evaluate, explainAid } from '../../rules/catalogue.js'
import { goldens } from '../goldens/households.js'
import { catalogue, calculationOf } from './found.js'

const every = Math.floor(goldens.length / 60)
const sample = goldens.filter((_, rank) => rank % every === 0).slice(0, 60)

/** A value that was not there, a count of nothing, a mark left in a sentence. */
const faulty = /^\s*$|undefined|NaN|\bnull\b|Infinity|\[object|(?<![\d\u202f\u00a0,])0 (?:élèves|enfants|personnes)\b|-0\s€|\$\{/

t.test('by default nothing throws, whatever the household', async t => {
  const failures = goldens.filter((_, rank) => rank % 4 === 0).flatMap(golden => {
    try {
      evaluate(catalogue, calculationOf(golden))
      return []
    } catch (error) {
      return [`${golden.id} : ${(error as Error).message}`]
    }
  })
  t.same(failures, [])
})

t.test('every aid explains itself in sentences that hold', async t => {
  t.equal(sample.length, 60)
  const wrong = new Map<string, string>()
  for (const golden of sample) {
    const c = calculationOf(golden)
    for (const aid of catalogue.aids) {
      const { general, profiles, steps } = explainAid(aid, c)
      const findings = [...general, ...profiles.flat()]
      if (findings.length + steps.length === 0 && aid.text.conditions_generales?.length) wrong.set(aid.id, 'rien à dire')
      const said = [...findings.flatMap(({ sentence, value, threshold }) => [sentence, value ?? '—', threshold ?? '—']), ...steps.map(({ sentence }) => sentence)]
      for (const text of said) if (faulty.test(text)) wrong.set(`${aid.id} : ${text}`, golden.id)
    }
  }
  t.same([...wrong], [])
})
