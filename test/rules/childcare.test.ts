import t from 'tap'
import type { Case } from '../../src/household/index.js'
import { goldens } from '../goldens/households.js'
import { aidsById, calculationOf, found } from './found.js'
import { income } from './alone.js'

/** Two parents, one of whom seeks a job without benefit, and a child, in September 2026; other answers in the place of theirs. */
function shown (answers: Case['answers']) {
  const household = goldens.find(({ id }) => id === 'l77-586')!
  const question = ({ entityName, id, fieldName }: Case['answers'][number]) => [entityName, id, fieldName].join(' ')
  const replaced = new Set(answers.map(question))
  const kept = household.answers.filter(answer => !replaced.has(question(answer)))
  return found(aidsById.get('agepi')!, calculationOf({ ...household, answers: [...kept, ...answers] })).shown
}
const born = (day: string) => [{ entityName: 'individu', id: 'enfant_0', fieldName: 'date_naissance', value: day }]

t.test('the childcare aid is for couples too, until the child is 12', async t => {
  t.equal(shown([]), 416)
  t.equal(shown(born('2014-09-16')), 416)
  t.equal(shown(born('2014-09-15')), false)
})

t.test('up to 1,3 times the smallest unemployment benefit: 1,3 × 32,13 € × 30 days', async t => {
  t.equal(shown(income('2026-09-15', 'allocations', 'chomage_net', 1253)), 416)
  t.equal(shown(income('2026-09-15', 'allocations', 'chomage_net', 1254)), false)
})
