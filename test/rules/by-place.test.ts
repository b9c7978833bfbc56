import t from 'tap'
import { calculation, defaultRulesDir, evaluate, evaluateAid, loadCatalogue } from '../../rules/catalogue.js'
import { loadGeography } from '../../src/geography/index.js'
import { readAnswers, type Answers } from '../../src/household/index.js'
import { replay } from '../../src/journey/replay.js'
import { goldens } from '../goldens/households.js'

const catalogue = await loadCatalogue(defaultRulesDir)
const geography = loadGeography()
const shown = ({ aid, ...said }: ReturnType<typeof evaluateAid>) => ({ id: aid.id, ...said })

/** All aids at once, where the place of most refuses them without a look, then each by itself. */
function bothWays (date: string, answers: Answers) {
  const { household } = replay(date, answers, geography)
  const [together, apart] = [calculation(catalogue, household), calculation(catalogue, household)]
  return { together: evaluate(catalogue, together).map(shown), apart: catalogue.aids.map(aid => shown(evaluateAid(aid, apart))) }
}

t.test('an aid refused for its place alone is refused as it is when all is looked at', async t => {
  for (const { id, dateDeValeur, answers } of goldens.filter((_, rank) => rank % 20 === 0)) {
    const { together, apart } = bothWays(dateDeValeur, readAnswers(answers))
    t.same(together, apart, id)
  }
})

t.test('nobody is refused for a place that is not known', async t => {
  const { together, apart } = bothWays('2026-09-15', new Map())
  t.same(together, apart)
  t.ok(together.filter(({ outcome, missing }) => outcome === 'unknown' && missing.includes('menage.depcom')).length > 300)
})
