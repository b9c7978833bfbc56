// The overdue figures of a verdict are those that it really read: compared with a calculation that begins again for each aid and notes every reading.
import t from 'tap'
import { calculation, evaluate, evaluateAid, type Aid, type Catalogue } from '../../rules/catalogue.js'
import type { Household } from '../../rules/rule.js'
import { Calculation } from '../../src/engine/calculation.js'
import type { Dated } from '../../src/engine/dated.js'
import { monthsAfter } from '../../src/engine/freshness.js'
import type { Figure, Parameter, ParameterHandle, Revision } from '../../src/engine/parameter.js'
import { loadGeography } from '../../src/geography/index.js'
import { readAnswers } from '../../src/household/index.js'
import { replay } from '../../src/journey/replay.js'
import { goldens, type Golden } from '../goldens/households.js'
import { catalogue } from './found.js'

class Recording extends Calculation<Household> {
  readonly read: [path: string, at: string][] = []
  override dated<T extends Figure> (handle: ParameterHandle<T>, at: string = this.date): Dated<T> {
    this.read.push([handle.path, at])
    return super.dated(handle, at)
  }
}

const months: Readonly<Record<Revision, string>> = { janvier: '01', fevrier: '02', mars: '03', avril: '04', juillet: '07', aout: '08', septembre: '09', rentrée: '09', octobre: '10' }
/** As a person would say it: on that day, a revision has passed that neither a value nor a reading followed. */
function isLate ({ revision, relecture, relu_le: read, values }: Parameter, day: string): boolean {
  if (values.some(({ from }) => from > day)) return false
  const since = (revised: string): boolean => revised <= day && values.every(({ from }) => from < revised) && (read ?? '') < revised
  if (revision === 'fixe') return false
  if (revision === 'libre') {
    return relecture !== undefined && [values.at(-1)!.from, read ?? ''].every(known => known === '' || monthsAfter(known, relecture) <= day)
  }
  const years = Array.from({ length: Number(day.slice(0, 4)) - 1999 }, (_, rank) => 2000 + rank)
  return years.some(year => [revision].flat().some(month => since(`${year}-${months[month]}-01`)))
}

const figures = [...catalogue.parameters.values()]
const lastKnown = figures.flatMap(({ relu_le: read, values }) => [read ?? '', values.at(-1)!.from]).sort().at(-1)!
/** Every figure moves each year: nothing depends on what the files say today. */
const allMoving: Catalogue = { ...catalogue, parameters: new Map(figures.map(figure => [figure.path, { ...figure, revision: ['janvier', 'octobre'] as const, relecture: undefined }])) as Catalogue['parameters'] }

const geography = loadGeography()
const some = goldens.filter((_, rank) => rank % 97 === 0)
const householdOf = ({ answers }: Golden, date: string) => replay(date, readAnswers(answers), geography).household

/** By fresh calculation, nothing shared. */
function really ({ parameters, replaced }: Catalogue, aid: Aid, household: Household): string[] {
  const c = new Recording(household, household.date, parameters, replaced)
  evaluateAid(aid, c)
  return [...new Set(c.read.filter(([path, at]) => isLate(parameters.get(path)!, at)).map(([path]) => path))].sort()
}

for (const [name, rules] of [['as the files say', catalogue], ['if every figure moved twice a year', allMoving]] as const) {
  t.test(`the overdue figures of a verdict are those that it read: ${name}`, async t => {
    const differences: string[] = []
    let seen = 0
    for (const [rank, golden] of some.entries()) {
      for (const date of [golden.dateDeValeur, monthsAfter(lastKnown, 1 + rank % 12), monthsAfter(lastKnown, 12 + rank % 24)]) {
        const household = householdOf(golden, date)
        const c = calculation(rules, household)
        for (const aid of rules.aids) {
          const [said, read] = [evaluateAid(aid, c).overdue.map(({ path }) => path), really(rules, aid, household)]
          seen += read.length
          if (said.join() !== read.join()) differences.push(`${golden.id} ${date} ${aid.id} : ${read.join()} → ${said.join()}`)
        }
      }
    }
    t.same(differences, [])
    t.ok(rules === catalogue || seen > 1000, `${seen} figures read`)
  })
}

t.test('a list of verdicts says the same of the aids that are not refused by their place', async t => {
  const household = householdOf(some[0]!, monthsAfter(lastKnown, 24))
  const [list, one] = [evaluate(allMoving, calculation(allMoving, household)), calculation(allMoving, household)]
  const given = list.filter(({ outcome }) => outcome !== 'no')
  t.ok(given.some(({ overdue }) => overdue.length > 0))
  for (const { aid, overdue } of given) t.same(overdue, evaluateAid(aid, one).overdue, aid.id)
})
