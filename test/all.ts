// Every test in one process (two seconds where a process each costs forty): node --import=tsx test/all.ts [what…] [-what…]
// `what` is the beginning of a path below test/ ("sessions", "plugins/csrf"); with a dash, what is left out.
// A file uses `t.test(…)`; it never plans or ends `t` itself, which all share.
import { readdirSync } from 'node:fs'
import t from 'tap'

const given = process.argv.slice(2)
const [without, only] = [given.filter(name => name.startsWith('-')).map(name => name.slice(1)), given.filter(name => !name.startsWith('-'))]
const wanted = (file: string): boolean =>
  file.endsWith('.test.ts') && !without.some(name => file.startsWith(name)) && (only.length === 0 || only.some(name => file.startsWith(name)))

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(wanted).sort()
if (files.length === 0) t.fail(`aucun essai dans ${given.join(' ')}`)
t.setTimeout(0)
for (const file of files) {
  try {
    await import(new URL(file, import.meta.url).href)
  } catch (error) {
    t.fail(`${file} ne se charge pas`, { error })
  }
}
