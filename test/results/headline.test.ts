// The headline over the recorded households, moved to the day of the test: whatever the day, it adds nothing that is not sure, open and paid.
import t from 'tap'
import { calculation, evaluate, type Verdict } from '../../rules/catalogue.js'
import { atDate, readAnswers } from '../../src/household/index.js'
import { replay } from '../../src/journey/replay.js'
import { excludes } from '../../src/results/exclusive.js'
import { plan } from '../../src/results/plan.js'
import { standingOf } from '../../src/results/standing.js'
import { isAdded, isSure, totals } from '../../src/results/totals.js'
import { firstStep } from '../../src/results/ways-to-ask.js'
import { goldens } from '../goldens/households.js'
import { catalogue, geography } from '../walk/site.js'

const days = ['2026-11-30', '2027-04-15']
const verdictsOf = (golden: typeof goldens[number], day: string): Verdict[] =>
  evaluate(catalogue, calculation(catalogue, replay(day, readAnswers(atDate(golden, day).answers), geography).household)).filter(({ outcome }) => outcome === 'yes')
const euros = (words: string): number => Number(words.replace(/[^\d]/g, ''))

t.test('each sum is that of aids whose deciding conditions were asked, that are open, of which no two exclude one another', async t => {
  let counted = 0
  for (const golden of goldens.filter((_, rank) => rank % 15 === 4)) {
    for (const day of days) {
      const found = verdictsOf(golden, day)
      const { sure } = totals(found, day)
      const allowed = found.filter(verdict => isAdded(verdict) && verdict.overdue.length === 0 && standingOf(verdict, day).remains.length === 0 && standingOf(verdict, day).opening.state === 'open')
      for (const [rhythm, legende] of [['mensuelle', 'par mois'], ['annuelle', 'par an'], ['ponctuelle', 'en une fois']] as const) {
        const said = sure.find(sum => sum.legende === legende)
        const most = allowed.filter(({ aid }) => aid.text.periodicite === rhythm).reduce((sum, { amount }) => sum + Number(amount), 0)
        if (said === undefined ? false : euros(said.montant) > Math.round(most)) t.fail(`${golden.id}, ${day}: ${said!.montant} ${legende}, ${most} at most`)
        counted += said === undefined ? 0 : 1
      }
      const steps = plan(found, day)
      t.ok(steps.length <= 5)
      for (const { verdicts } of steps) if (verdicts.some(verdict => standingOf(verdict, day).is === 'closed' || standingOf(verdict, day).automatic)) t.fail(`${golden.id}: nothing to ask for now in the plan`)
      const both = found.filter(verdict => isSure(verdict, day) && isAdded(verdict))
      const pair = both.flatMap(one => both.filter(other => one !== other && excludes(one, other)))
      if (pair.length > 0 && both.every(({ aid }) => aid.text.periodicite === 'mensuelle')) {
        const all = both.reduce((sum, { amount }) => sum + Number(amount), 0)
        t.ok(euros(sure[0]!.montant) < all, `${golden.id}: an excluded pair is not added`)
      }
    }
  }
  t.ok(counted > 50, 'many households have something sure')
})

t.test('at least nine cards in ten say what to do first and where', async t => {
  let [cards, vague] = [0, 0]
  for (const golden of goldens.filter((_, rank) => rank % 15 === 4)) {
    for (const verdict of verdictsOf(golden, days[0]!)) {
      cards++
      if (firstStep(verdict.aid, standingOf(verdict, days[0]!)) === 'lire comment la demander') vague++
    }
  }
  t.ok(cards > 500)
  t.ok(vague * 10 <= cards, `${vague} of ${cards}`)
})
