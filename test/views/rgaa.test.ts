// docs/rgaa.md says one state per criterion; the page « Accessibilité » says the same counts, and no rate.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { environment } from './nunjucks.js'

const table = readFileSync('docs/rgaa.md', 'utf8')
const rows = [...table.matchAll(/^\| (\d+)\.(\d+) \| [^|]+ \| ([^|]+) \| ([^|]+) \|$/gm)].map(row => [...row])
const states = ['non applicable', 'essai', 'à vérifier par un humain']
const sizes = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12]

t.test('the 106 criteria of RGAA 4.1', async t => {
  const numbers = rows.map(([, theme, rank]) => `${theme}.${rank}`)
  t.same(numbers, sizes.flatMap((size, theme) => Array.from({ length: size }, (_, rank) => `${theme + 1}.${rank + 1}`)), 'each once, in order')
  t.same(rows.filter(([,,, state]) => !states.includes(state!)).map(row => row[0]!), [] as string[], 'a state each')
  for (const [, path] of table.matchAll(/^\| [^|]+ \| `(test\/[^`]+)` \|/gm)) t.ok(existsSync(path!), path!)

  // The rows « non applicable » hold as long as no page has any of these; the one image is told in 1.1.
  const markup = readdirSync('views', { recursive: true, encoding: 'utf8' }).filter(name => /^(?:layouts|pages|print)\b.*njk$/.test(name))
    .map(name => readFileSync(join('views', name), 'utf8')).join('\n')
  t.same(markup.match(/<(?:img|picture|iframe|frame|object|embed|canvas|video|audio|table|blockquote|q|marquee|blink)\b|\btableau\(/g), null)

  const named = new Set([...table.matchAll(/^\| ([a-zé-]+) \| `test\//gm)].map(([, name]) => name!))
  const tools = new Set([...named, 'html-validate', 'vnu'])
  const withTest = rows.filter(([,,, state]) => state === 'essai')
  const cites = (how: string): string[] => [...how.matchAll(/[Ee]ssais?\u00a0?:? ?([^.]*)/g)].flatMap(([, list]) => (list!.match(/[a-zé]+(?:-[a-z]+)*/g) ?? []).filter(word => tools.has(word)))
  t.same(withTest.filter(([,,,, how]) => cites(how!).length === 0).map(([row]) => row!), [] as string[], 'each names a test that exists')

  const page = environment().render('pages/accessibilite.njk')
  for (const state of states) {
    const count = rows.filter(row => row[3] === state).length
    t.match(page, new RegExp(`<li>${count} `), `${count} ${state}`)
    t.match(table, new RegExp(`^\\| ${state} \\| ${count} \\|`, 'm'))
  }
  t.notMatch(page, /\d\s?%/, 'no rate')
  t.match(page, /pas conforme/)
})
