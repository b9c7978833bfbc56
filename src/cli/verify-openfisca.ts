import { appendFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { calculation, loadCatalogue, type Catalogue } from '../../rules/catalogue.js'
import { asIncumbent } from '../../rules/incumbent/index.js'
import { loadGeography, type Geography } from '../geography/index.js'
import { readAnswers, type Case } from '../household/index.js'
import { replay } from '../journey/replay.js'
import { inProject } from '../project-root.js'
import { compare, type Compared } from './openfisca/compare.js'
import { drawCases } from './openfisca/draw-case.js'
import { firstDifference } from './openfisca/intermediates.js'
import { Oracle } from './openfisca/oracle.js'
import { recorded } from './openfisca/record.js'
import { Report } from './openfisca/report.js'

const usage = 'Usage : npm run verify:openfisca -- --cases N --seed S [--url URL] [--aids A,B…] [--jobs N] [--record FICHIER.jsonl]'
const options = {
  aids: { type: 'string' }, cases: { type: 'string' }, seed: { type: 'string' }, url: { type: 'string' }, jobs: { type: 'string' }, record: { type: 'string' }
} as const

/** Draws households, evaluates each here (as the incumbent does) and through a real OpenFisca, and says where they agree. */
async function main (): Promise<void> {
  const { values } = parseArgs({ options })
  const [cases, seed, jobs] = [Number(values.cases), Number(values.seed), Number(values.jobs ?? 2)]
  if (![cases, seed, jobs].every(Number.isInteger)) throw new Error(usage)
  const catalogue = asIncumbent(await loadCatalogue(inProject('rules')))
  const geography = loadGeography()
  const only = values.aids?.split(',')
  const aids = only === undefined ? catalogue.aids : catalogue.aids.filter(({ id }) => only.includes(id))
  const oracle = await Oracle.open(values.url ?? 'http://127.0.0.1:5000', aids)
  const report = new Report()
  const draws = drawCases(seed, catalogue, geography, only === undefined ? null : aids)
  let left = cases
  const worker = async (): Promise<void> => {
    while (left-- > 0) {
      const drawn = draws.next().value as Case
      report.add(drawn.id, await checkCase(drawn, { ...catalogue, aids }, geography, oracle, values.record))
    }
  }
  await Promise.all(Array.from({ length: jobs }, worker))
  await oracle.api.close()
  console.log(report.text())
  if (report.differences > 0) process.exitCode = 1
}

async function checkCase (drawn: Case, catalogue: Catalogue, geography: Geography, oracle: Oracle, record?: string): Promise<Compared[]> {
  const { household } = replay(drawn.dateDeValeur, readAnswers(drawn.answers), geography)
  const c = calculation(catalogue, household)
  const answer = await oracle.api.calculate(oracle.request(household))
  const compared = compare(catalogue.aids, c, oracle, answer)
  if (record !== undefined) appendFileSync(record, `${JSON.stringify(recorded(drawn, compared))}\n`)
  if (compared.some(({ agree }) => !agree)) {
    console.log(`${drawn.id} (${drawn.dateDeValeur}) : ${await firstDifference(c, oracle) ?? 'mêmes valeurs intermédiaires'}`)
    for (const { aid, here, there } of compared.filter(({ agree }) => !agree)) {
      console.log(`  ${aid.id} : ici ${here.outcome === 'unknown' ? `à vérifier (${here.missing.join(', ')})` : String(here.raw ?? false)}, là ${String(there.raw)}`)
    }
  }
  return compared
}

main().catch((error: unknown) => {
  console.error((error as Error).message)
  process.exitCode = 1
})
