// Years after the last figure that we know, households still evaluate, and what they get says how old its figures are.
import t from 'tap'
import { calculation, evaluate, type Verdict } from '../../rules/catalogue.js'
import { overdueInWords } from '../../src/content/overdue.js'
import { lastKnown } from '../../src/engine/freshness.js'
import { loadGeography } from '../../src/geography/index.js'
import { atDate, readAnswers, type Case } from '../../src/household/index.js'
import { replay } from '../../src/journey/replay.js'
import { goldens } from '../goldens/households.js'
import { catalogue } from './found.js'

const geography = loadGeography()
const lastYear = Math.max(...[...catalogue.parameters.values()].map(figure => Number(lastKnown(figure).slice(0, 4))))
const some = goldens.filter((_, rank) => rank % 211 === 3)

/** The same household, born and paid as many years later. */
function aged ({ answers, dateDeValeur }: Case, years: number, monthAndDay: string): readonly Verdict[] {
  const shift = (text: string): string => text.replace(/\b((?:19|20)\d\d)(-\d\d(?:-\d\d)?)\b/g, (_, year: string, rest: string) =>
    `${Number(year) + years}${rest === '-02-29' ? '-02-28' : rest}`)
  const date = `${Number(dateDeValeur.slice(0, 4)) + years}${monthAndDay}`
  const then = { id: '', dateDeValeur: shift(dateDeValeur), answers: JSON.parse(shift(JSON.stringify(answers))) as Case['answers'] }
  const { household } = replay(date, readAnswers(atDate(then, date).answers), geography)
  return evaluate(catalogue, calculation(catalogue, household))
}

const dates = [1, 2, 5].flatMap(after => ['-01-01', '-04-01', '-07-14', '-10-01', '-12-31'].map(day => ({ year: lastYear + after, day })))

t.test(`households of ${lastYear + 1} and later: every aid gives a verdict`, async t => {
  for (const { year, day } of dates) {
    for (const one of some) {
      const verdicts = aged(one, year - Number(one.dateDeValeur.slice(0, 4)), day)
      t.equal(verdicts.length, catalogue.aids.length)
      t.same(verdicts.filter(({ outcome }) => outcome === 'unavailable').map(({ fault }) => fault), [], `${one.id} ${year}${day}`)
    }
  }
})

t.test('what is found then says of which years its figures are', async t => {
  const last = { year: lastYear + 1, day: '-12-31' }
  const found = some.flatMap(one => aged(one, last.year - Number(one.dateDeValeur.slice(0, 4)), last.day)).filter(({ outcome }) => outcome === 'yes')
  // Every calendar has passed since the last value: whoever reads a revised figure says it.
  const revised = found.filter(({ overdue }) => overdue.some(({ revision }) => revision !== 'libre'))
  t.ok(revised.length > 20, `${revised.length} found with revised figures, of ${found.length}`)
  for (const { overdue } of revised) {
    const said = overdueInWords(overdue, 'montant')
    const years = overdue.map(figure => lastKnown(figure).slice(0, 4)).sort()
    for (const year of [years[0]!, years.at(-1)!]) t.ok(said.includes(year), `${year} : ${said}`)
    t.match(said, /sans doute changé depuis/)
  }
  const national = found.filter(({ aid }) => aid.id === 'rsa')
  for (const { overdue } of national) t.ok(overdue.some(({ path }) => path === 'rsa/montant-de-base'))
  t.ok(national.length > 0, 'the RSA is among them')
})
