// npm run bench: how long one full evaluation takes over the recorded households, by the built program, as in production. Says figures, asserts none.
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { join } from 'node:path'
import { buildIfNeeded } from './build.mjs'
import { root } from './step.mjs'

await buildIfNeeded()
const { calculation, evaluate, loadCatalogue } = await import('../dist/rules/catalogue.js')
const { loadGeography } = await import('../dist/src/geography/index.js')
const { readAnswers } = await import('../dist/src/household/index.js')
const { replay } = await import('../dist/src/journey/replay.js')

const goldens = gunzipSync(readFileSync(join(root, 'test/goldens/households.jsonl.gz'))).toString('utf8').trim().split('\n').map(line => JSON.parse(line))
const milliseconds = from => Number(process.hrtime.bigint() - from) / 1e6
const at = (sorted, rank) => (sorted[Math.floor(sorted.length * rank)] ?? 0).toFixed(2)

function timed (work) {
  const from = process.hrtime.bigint()
  return { result: work(), ms: milliseconds(from) }
}

const start = process.hrtime.bigint()
const catalogue = await loadCatalogue(join(root, 'rules'))
console.log(`Catalogue : ${catalogue.aids.length} aides, chargées en ${milliseconds(start).toFixed(0)} ms`)
const geography = loadGeography()

for (const round of ['première série (le moteur chauffe)', 'deuxième série']) {
  const replays = []
  const evaluations = []
  for (const golden of goldens) {
    const answers = readAnswers(golden.answers)
    const replayed = timed(() => replay(golden.dateDeValeur, answers, geography))
    replays.push(replayed.ms)
    evaluations.push(timed(() => evaluate(catalogue, calculation(catalogue, replayed.result.household))).ms)
  }
  for (const [name, list] of [['parcours rejoué', replays], ['évaluation de toutes les aides', evaluations]]) {
    const sorted = [...list].sort((a, b) => a - b)
    console.log(`${round} — ${name} : médiane ${at(sorted, 0.5)} ms, p99 ${at(sorted, 0.99)} ms sur ${goldens.length} foyers`)
  }
}
