import t from 'tap'
import type { Finding } from '../../src/engine/condition.js'
import { situationsShown } from '../../src/engine/situations.js'

const situation = (id: string, ...outcomes: Finding['outcome'][]) =>
  outcomes.map((outcome): Finding => ({ id, outcome, sentence: `${id} ${outcome}`, missing: [], doubts: [] }))
const shown = (...situations: Finding[][]) => situationsShown(situations).map(([first]) => first!.id)

t.test('the situation that is met is shown alone', async t => {
  t.same(shown(situation('élève', 'no'), situation('apprenti', 'yes', 'yes'), situation('salarié', 'yes', 'no')), ['apprenti'])
})

t.test('when none is met, the nearest comes first, and what is to check before what refuses', async t => {
  t.same(shown(situation('élève', 'no', 'no'), situation('apprenti', 'no', 'yes'), situation('salarié', 'unknown', 'yes')), ['salarié', 'apprenti', 'élève'])
})
