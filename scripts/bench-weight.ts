/** npm run bench:weight: what each sort of page weighs, beside what the incumbent makes a phone download before its first question. */
import type { Test } from 'tap'
import { readFileSync } from 'node:fs'
import { pageTypes } from '../test/browser/page-types.js'
import { overweight, weigh } from '../test/weight/weigh.js'

const incumbent = 905_000
const ends: (() => unknown)[] = []
// The site under test asks nothing of its test but when it ends.
const test = { teardown: (end: () => unknown) => { ends.push(end) } } as unknown as Test
const weights = await weigh(await pageTypes(test))
const column = (text: string | number, width: number): string => (typeof text === 'number' ? text.toLocaleString('fr-FR').replace(/\s/g, ' ') : text).padStart(width)

console.log(`${'page'.padEnd(18)}${['brut', 'gzip', 'brotli', 'en-têtes', 'requêtes'].map(name => column(name, 10)).join('')}`)
for (const { sort, ...bytes } of weights) console.log(sort.padEnd(18) + Object.values(bytes).map(value => column(value, 10)).join(''))

const manifest = JSON.parse(readFileSync('public/assets/manifest.json', 'utf8')) as Record<string, { bytes: number, brotli: number } | undefined>
const css = manifest['site.css']
const [entry, question] = [weights.find(({ sort }) => sort === 'accueil'), weights.find(({ sort }) => sort === 'date')]
if (css === undefined || entry === undefined || question === undefined) throw new Error('Feuille de style ou page absente')
const first = entry.brotli + entry.headers + css.brotli + question.brotli + question.headers
console.log(`\nFeuille de style : ${css.bytes} octets, ${css.brotli} en brotli, une fois pour toutes`)
console.log(`De l’accueil à la première question : ${first} octets, soit ${(incumbent / first).toFixed(0)} fois moins que les 905 ko mesurés sur le simulateur existant`)
const faults = overweight(weights)
console.log(faults.length === 0 ? 'Tous les budgets sont tenus' : `Au-delà du budget : ${faults.join(' ; ')}`)
for (const end of ends.reverse()) await end()
