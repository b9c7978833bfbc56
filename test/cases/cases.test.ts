import { readFileSync } from 'node:fs'
import t from 'tap'
import { loadGeography } from '../../src/geography/index.js'
import { caseSchema } from '../../src/household/index.js'
import { inProject } from '../../src/project-root.js'
import { evaluateCase } from '../../src/routes/api/evaluate-case.js'
import { catalogue } from '../rules/found.js'

interface Expected { statut: readonly string[], montant?: number, min?: number, max?: number }
interface Kept { id: string, kind: string, source: string, expect: Readonly<Record<string, Expected>> }

const geography = loadGeography()
/** Those that a reviewer gave, and their neighbours of the same kinds. */
const lines = ['cases', 'neighbours'].flatMap(name => readFileSync(inProject(`test/cases/${name}.jsonl`), 'utf8').trim().split('\n').map(line => JSON.parse(line) as Kept))

for (const kept of lines) {
  t.test(`${kept.kind}: ${kept.id}`, async t => {
    const { aides } = await evaluateCase(caseSchema.parse(kept), { catalogue }, geography, { all: true })
    for (const [id, { statut, montant, min, max }] of Object.entries(kept.expect)) {
      const found = aides.find(aide => aide.id === id)!
      t.ok(statut.includes(found.statut), `${id} : ${found.statut}, attendu ${statut.join(' ou ')} (${kept.source})`)
      if (found.statut !== 'eligible') continue
      if (montant !== undefined) t.equal(found.montant, montant, id)
      if (min !== undefined) t.ok(Number(found.montant) >= min, `${id} : ${String(found.montant)} ≥ ${min}`)
      if (max !== undefined) t.ok(Number(found.montant) <= max, `${id} : ${String(found.montant)} ≤ ${max}`)
    }
  })
}
