import t from 'tap'
import { read, sources } from './sources.js'

const rules = sources.filter(({ path }) => path.startsWith('rules/'))
const readers = ['rules/formulas.ts', 'rules/catalogue.ts', 'rules/incumbent/index.ts']
/** Without comments: they may say what the code must not do. */
const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')

t.test('config.ts alone reads the environment', async t => {
  t.same(sources.filter(({ text }) => /\bprocess\.env\b|\benv\b.*from 'node:process'/.test(code(text))).map(({ path }) => path), ['src/config.ts'])
})

t.test('rules touch neither the machine nor the clock', async t => {
  const outside = rules.flatMap(({ path, imports }) => imports.filter(({ inside }) => !inside).map(({ target }) => ({ path, target })))
  const allowed = ({ path, target }: typeof outside[number]): boolean =>
    target === 'zod' || (readers.includes(path) && ['node:fs', 'node:path', 'node:url'].includes(target))
  t.same(outside.filter(found => !allowed(found)), [])
})

t.test('nothing that decides an aid or a question reads the time', async t => {
  const decides = sources.filter(({ path }) => /^(?:rules|src\/(?:engine|household|journey|geography))\//.test(path))
  t.same(decides.filter(({ text }) => /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b/.test(code(text))).map(({ path }) => path), [])
})

t.test('the server only listens: no route, no rule of its own', async t => {
  t.notMatch(code(read('src/server.ts').text), /app\.(?:get|post|register)\b/)
})
