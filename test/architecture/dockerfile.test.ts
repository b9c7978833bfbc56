import { existsSync, readFileSync } from 'node:fs'
import { DockerfileParser } from 'dockerfile-ast'
import { validate } from 'dockerfile-utils'
import t from 'tap'
import { inProject } from '../../src/project-root.js'

const text = readFileSync(inProject('Dockerfile'), 'utf8')
const instructions = DockerfileParser.parse(text).getInstructions()
const all = (keyword: string) => instructions.filter(instruction => instruction.getKeyword() === keyword)

t.test('Dockerfile: its linter has nothing to say', async t => {
  t.same(validate(text).map(({ range, message }) => `${range.start.line + 1}: ${message}`), [])
})

t.test('Dockerfile: two stages, slim, not root, healthy when /sante answers', async t => {
  const stages = all('FROM').map(stage => stage.getArgumentsContent() ?? '')
  t.equal(stages.length, 2)
  for (const stage of stages) t.match(stage, /-slim\b/)
  t.equal(all('USER').at(-1)?.getArgumentsContent(), 'node')
  t.match(all('HEALTHCHECK')[0]?.getArgumentsContent() ?? '', '/sante')
})

t.test('Dockerfile: what it copies from the project exists', async t => {
  const copied = all('COPY').filter(copy => !copy.getTextContent().includes('--from=')).map(copy => copy.getArguments().map(argument => argument.getValue()))
  t.not(copied.length, 0)
  for (const path of copied.flatMap(paths => paths.slice(0, -1))) t.ok(existsSync(inProject(path)), path)
})
