import t from 'tap'
import { sources, type SourceFile } from './sources.js'

/** The part of the house that a file belongs to. */
const partOf = (path: string): string => path.startsWith('rules/') ? 'rules' : /^src\/(?:([^/]+)\/)?/.exec(path)?.[1] ?? 'root'

/** Who may import whom, itself apart. One direction only: see docs/architecture.md. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  household: [],
  geography: [],
  sessions: [],
  config: [],
  content: ['household', 'engine'],
  pdf: [],
  rules: ['engine', 'household'],
  integrations: ['household'],
  journey: ['household', 'geography'],
  plugins: ['sessions', 'content'],
  routes: ['journey', 'geography', 'integrations', 'household', 'rules', 'sessions', 'content', 'engine', 'pdf'],
  cli: ['journey', 'household', 'rules', 'engine', 'geography', 'content', 'routes', 'sessions', 'integrations', 'plugins']
}

/** Files of src/ itself that tie the house together, and those, without a dependency, that any part but the pure ones may read. */
const owners = ['src/app.ts', 'src/server.ts']
const shared = ['src/clock.ts', 'src/project-root.ts', 'src/french-faults.ts']
const typesOnly = ['src/services.ts', 'src/config.ts', 'src/geography/index.ts']
const pure = ['engine', 'household', 'rules']

const wrongArrows = ({ path, imports }: SourceFile): string[] => imports.filter(({ target, inside, typeOnly }) => {
  const [from, to] = [partOf(path), partOf(target)]
  if (!inside || owners.includes(path) || from === to) return false
  if (shared.includes(target)) return pure.includes(from)
  if (typesOnly.includes(target) && typeOnly) return pure.includes(from)
  // A command starts by itself, as the server does.
  if (from === 'cli' && target === 'src/config.ts') return false
  if (path === 'src/services.ts') return !typeOnly
  if (path === 'src/config.ts') return to !== 'config'
  return !arrows[from]?.includes(to)
}).map(({ target }) => `${path} → ${target}`)

t.test('every import follows an arrow', async t => {
  t.ok(sources.length > 50)
  t.same(sources.flatMap(wrongArrows), [])
})

t.test('a wrong arrow is seen', async t => {
  const file = (path: string, target: string, typeOnly = false): SourceFile => ({ path, text: '', imports: [{ target, inside: true, typeOnly }] })
  for (const [path, target] of [
    ['src/engine/verdict.ts', 'rules/catalogue.ts'], ['src/household/person.ts', 'src/engine/dated.ts'], ['rules/catalogue.ts', 'src/journey/replay.ts'],
    ['src/sessions/life.ts', 'src/plugins/csrf.ts'], ['src/journey/replay.ts', 'src/sessions/index.ts'], ['rules/rule.ts', 'src/clock.ts'],
    ['src/routes/sante.ts', 'src/app.ts'], ['src/routes/sante.ts', 'src/config.ts']
  ] as const) t.equal(wrongArrows(file(path, target)).length, 1, `${path} → ${target}`)
  t.same(wrongArrows(file('src/routes/sante.ts', 'src/config.ts', true)), [])
})

const ofIncumbent = (path: string): boolean => path.startsWith('rules/incumbent/')
/** Only the commands that compare with the incumbent may know how it computes. */
const knowingIncumbent = ({ path, imports }: SourceFile): string[] => ofIncumbent(path) || path.startsWith('src/cli/')
  ? []
  : imports.filter(({ target }) => ofIncumbent(target)).map(({ target }) => `${path} → ${target}`)

t.test('the law does not know of the incumbent, nor does the site', async t => {
  t.ok(sources.some(({ path }) => ofIncumbent(path)))
  t.same(sources.flatMap(knowingIncumbent), [])
  const imports = [{ target: 'rules/incumbent/habit.ts', inside: true, typeOnly: true }]
  t.same(['rules/notions/rsa.ts', 'src/routes/api/evaluate-case.ts', 'src/cli/evaluate.ts'].filter(path => knowingIncumbent({ path, text: '', imports }).length > 0).length, 2)
})

// Not so in rules/: the law's notions do refer to each other, at the time of the calculation only.
t.test('no import goes round in src/', async t => {
  const byPath = new Map(sources.map(source => [source.path, source]))
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [[...trail.slice(trail.indexOf(path)), path].join(' → ')]
    if (done.has(path)) return []
    const next = (byPath.get(path)?.imports ?? []).filter(({ inside, typeOnly, target }) => inside && !typeOnly && target.startsWith('src/'))
    const found = next.flatMap(({ target }) => visit(target, [...trail, path]))
    done.add(path)
    return found
  }
  t.same(sources.flatMap(({ path }) => path.startsWith('src/') ? visit(path, []) : []), [])
})

t.test('every import leads to a file', async t => {
  const known = new Set(sources.map(source => source.path))
  t.same(sources.flatMap(({ path, imports }) => imports.filter(({ inside, target }) => inside && !known.has(target)).map(({ target }) => `${path} → ${target}`)), [])
})
