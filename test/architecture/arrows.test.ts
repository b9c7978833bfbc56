import { readFileSync } from 'node:fs'
import t from 'tap'
import { inProject } from '../../src/project-root.js'
import { circles } from './circles.js'
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
  results: ['rules', 'engine', 'household', 'content'],
  plugins: ['sessions', 'content'],
  routes: ['journey', 'geography', 'integrations', 'household', 'rules', 'results', 'sessions', 'content', 'engine', 'pdf'],
  cli: ['journey', 'household', 'rules', 'engine', 'geography', 'content', 'routes', 'sessions', 'integrations', 'plugins']
}

/** Files of src/ itself that tie the house together, and those, without a dependency, that any part but the pure ones may read. */
const owners = ['src/app.ts', 'src/server.ts']
const shared = ['src/clock.ts', 'src/project-root.ts', 'src/french-faults.ts', 'src/refusals.ts', 'src/embedded-file.ts']
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

/** A file with that import alone. */
const importing = (path: string, target: string, typeOnly = false): SourceFile => ({ path, text: '', imports: [{ target, inside: true, typeOnly }] })

t.test('a wrong arrow is seen', async t => {
  for (const [path, target] of [
    ['src/engine/verdict.ts', 'rules/catalogue.ts'], ['src/household/person.ts', 'src/engine/dated.ts'], ['rules/catalogue.ts', 'src/journey/replay.ts'],
    ['src/sessions/life.ts', 'src/plugins/csrf.ts'], ['src/journey/replay.ts', 'src/sessions/index.ts'], ['rules/rule.ts', 'src/clock.ts'],
    ['src/routes/sante.ts', 'src/app.ts'], ['src/routes/sante.ts', 'src/config.ts']
  ] as const) t.equal(wrongArrows(importing(path, target)).length, 1, `${path} → ${target}`)
  t.same(wrongArrows(importing('src/routes/sante.ts', 'src/config.ts', true)), [])
})

const ofIncumbent = (path: string): boolean => path.startsWith('rules/incumbent/')
/** Only the commands that compare with the incumbent may know how it computes. */
const knowingIncumbent = ({ path, imports }: SourceFile): string[] => ofIncumbent(path) || path.startsWith('src/cli/')
  ? []
  : imports.filter(({ target }) => ofIncumbent(target)).map(({ target }) => `${path} → ${target}`)
/** Law that speaks of how the incumbent computes: a figure, a comment, a flag. */
const speakingOfIncumbent = ({ path, text }: SourceFile): boolean => path.startsWith('rules/') && !ofIncumbent(path) && /\bincumbent|\bhabits?\b/i.test(text)

t.test('the law does not know of the incumbent, nor does the site', async t => {
  t.ok(sources.some(({ path }) => ofIncumbent(path)))
  t.same(sources.flatMap(knowingIncumbent), [])
  t.same(sources.filter(speakingOfIncumbent).map(({ path }) => path), [])
  t.ok(speakingOfIncumbent({ path: 'rules/notions/rsa-et-prime-activite/ppa.ts', text: '// The incumbent forgets it.', imports: [] }))
  const knows = (path: string): boolean => knowingIncumbent(importing(path, 'rules/incumbent/habit.ts', true)).length > 0
  t.same(['rules/notions/rsa-et-prime-activite/ppa.ts', 'src/routes/api/evaluate-case.ts', 'src/cli/evaluate.ts'].filter(knows).length, 2)
})

/** An aid reads notions, never another aid; what reproduces the incumbent alone reads an aid's file. */
const wrongInRules = (path: string, target: string): boolean => {
  if (ofIncumbent(path) || !target.startsWith('rules/')) return false
  return path.startsWith('rules/aids/') ? !/^rules\/(?:(?:notions|aid-conditions)\/|(?:rule|units|words)\.ts$)/.test(target) : target.startsWith('rules/aids/')
}
const wrongRules = ({ path, imports }: SourceFile): string[] =>
  imports.filter(({ target }) => wrongInRules(path, target)).map(({ target }) => `${path} → ${target}`)

t.test('aids read notions, and nobody reads an aid', async t => {
  t.same(sources.flatMap(wrongRules), [])
  for (const [path, target, wrong] of [
    ['rules/aids/national/caah.ts', 'rules/aids/national/aah.ts', 1], ['rules/notions/etudes/boursier.ts', 'rules/aids/national/bourse-lycee.ts', 1],
    ['rules/vocabulary/receives-rsa.ts', 'rules/aids/national/rsa.ts', 1], ['rules/aids/national/caah.ts', 'rules/catalogue.ts', 1],
    ['rules/aids/national/caah.ts', 'rules/notions/minima-sociaux/aah.ts', 0], ['rules/aids/national/caah.ts', 'rules/rule.ts', 0]
  ] as const) t.equal(wrongRules(importing(path, target)).length, wrong, `${path} → ${target}`)
})

/** Where the law itself goes round: the folder, and the article that closes the circle. */
const lawfulCircles: Readonly<Record<string, string>> = {
  'rules/notions/minima-sociaux/': 'L. 5423-7',
  'rules/notions/revenu-imposable/': 'L. 136-8',
  'rules/notions/rsa-et-logement/': 'R. 822-17'
}
const lawful = (circle: readonly string[]): boolean => Object.keys(lawfulCircles).some(folder => circle.every(path => path.startsWith(folder)))

t.test('no import goes round, but where the law does', async t => {
  const found = circles(sources)
  t.same(found.filter(circle => !lawful(circle)), [], 'Move what both read to a file of its own.')
  for (const [folder, article] of Object.entries(lawfulCircles)) {
    t.ok(found.some(([path]) => path?.startsWith(folder)), `${folder} : plus de ronde, retirez-le de cette liste`)
    t.match(readFileSync(inProject(`${folder}README.md`), 'utf8'), article, `${folder}README.md dit l’article`)
  }
})

t.test('a circle is seen, also one that leaves a lawful folder', async t => {
  const round = (...paths: string[]): string[][] => circles(paths.map((path, rank) => importing(path, paths[(rank + 1) % paths.length]!)))
  t.same(round('src/a.ts', 'src/b.ts', 'src/c.ts'), [['src/a.ts', 'src/b.ts', 'src/c.ts']])
  t.same(round('src/a.ts'), [['src/a.ts']])
  t.same(circles([importing('src/a.ts', 'src/b.ts'), importing('src/b.ts', 'src/a.ts', true)]), [])
  const aah = 'rules/notions/minima-sociaux/aah.ts'
  t.equal(lawful(round(aah, 'rules/notions/minima-sociaux/asi.ts')[0]!), true)
  t.equal(lawful(round(aah, 'rules/notions/famille.ts')[0]!), false)
})

t.test('every import leads to a file', async t => {
  const known = new Set(sources.map(source => source.path))
  t.same(sources.flatMap(({ path, imports }) => imports.filter(({ inside, target }) => inside && !known.has(target)).map(({ target }) => `${path} → ${target}`)), [])
})
