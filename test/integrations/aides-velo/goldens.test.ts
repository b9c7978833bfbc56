import t from 'tap'
import { bicycleRules, calculation, evaluateAid } from '../../../rules/catalogue.js'
import { asIncumbent } from '../../../rules/incumbent/index.js'
import { loadGeography } from '../../../src/geography/index.js'
import { readAnswers } from '../../../src/household/index.js'
import { bicycleAids, ModelThread } from '../../../src/integrations/aides-velo/index.js'
import { replay } from '../../../src/journey/replay.js'
import { asAid } from '../../../src/routes/evaluation/bicycles.js'
import { goldens } from '../../goldens/households.js'
import { catalogue } from '../../rules/found.js'

// The real thread: as long as a busy machine needs.
const thread = new ModelThread(undefined, 300_000)
const geography = loadGeography()
const incumbent = asIncumbent(catalogue)

t.test('each recorded household gets the same bicycle aids and amounts', async t => {
  const differences: string[] = []
  let pairs = 0
  for (const { id, dateDeValeur, answers, eligibles, sources } of goldens) {
    const { household } = replay(dateDeValeur, readAnswers(answers), geography)
    // The order of ticking decides the recorded amount; our page has one order only.
    const ticked = answers.find(({ fieldName }) => fieldName === '_interetsAidesVelo')?.value
    if (ticked !== undefined) Object.defineProperty(household.demandeur, '_interetsAidesVelo', { value: ticked })
    const c = calculation(incumbent, household)
    const aids = await bicycleAids(household, bicycleRules(c), { thread })
    const found = new Map(aids.map(aid => [aid.id, aid.amount]))
    // « Pourquoi ? » says where one must live: what the model gives, that condition must not refuse.
    for (const aid of aids) if (evaluateAid(asAid(aid, catalogue, dateDeValeur), c).outcome !== 'yes') differences.push(`${id} ${aid.id} : ailleurs`)
    const theirs = Object.keys(eligibles).filter(aid => sources[aid] === 'aides-velo')
    pairs += theirs.length
    for (const aid of new Set([...theirs, ...found.keys()])) {
      if (found.get(aid) !== eligibles[aid]) differences.push(`${id} ${aid} : ${String(eligibles[aid])} → ${String(found.get(aid))}`)
    }
  }
  t.same(differences, [])
  t.ok(pairs > 200)
})
