// npm test [-- what…, as in test/all.ts]: what tests need, then types, rules of style, and every test. Last line: « N passed, N failed » (assertions).
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfNeeded } from './build.mjs'
import { installProgramsIfNeeded } from './programs.mjs'
import { installIfNeeded } from './install.mjs'
import { root, run } from './step.mjs'
import { tapRunTwice } from './tap-run.mjs'

// Whatever stops this program, its last line says how many failed.
let results = [{ passed: 0, failed: 1, skipped: 0 }]
process.on('exit', () => {
  const total = name => results.reduce((sum, counts) => sum + counts[name], 0)
  if (total('skipped') > 0) console.log(`${total('skipped')} skipped`)
  console.log(`${total('passed')} passed, ${total('failed')} failed`)
  if (total('failed') > 0) process.exitCode = 1
})

await installIfNeeded()
await installProgramsIfNeeded()
await buildIfNeeded()

const check = async (label, ...args) => {
  console.log(`… ${label}`)
  const failed = await run(process.execPath, args) === 0 ? 0 : 1
  console.log(`${failed === 0 ? '✓' : '✗'} ${label}`)
  return { passed: 1 - failed, failed, skipped: 0 }
}

// A browser waits more than it computes: it runs beside the rest.
const only = process.argv.slice(2)
const browser = existsSync(join(root, 'test', 'browser')) ? [['browser']] : []
const groups = only.length > 0 ? [only] : [['-browser'], ...browser]

const checked = check('Les types sont justes', 'node_modules/typescript/bin/tsc', '--noEmit', '-p', '.')
  .then(async types => [types, await check('Le code suit les règles', 'node_modules/eslint/bin/eslint.js', '.')])
results = (await Promise.all([checked, ...groups.map(group => tapRunTwice(group))])).flat()
