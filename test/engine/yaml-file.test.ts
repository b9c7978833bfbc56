import { isDeepStrictEqual } from 'node:util'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { parse } from 'yaml'
import { z } from 'zod'
import { readYaml } from '../../src/engine/yaml-file.js'
import { inProject } from '../../src/project-root.js'
import { folderOf } from '../served.js'

t.test('every rule file says the same to both readers of YAML', async t => {
  const rules = inProject('rules')
  const files = readdirSync(rules, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.yml'))
  t.ok(files.length > 1500)
  const differ = files.filter(file => !isDeepStrictEqual(readYaml(join(rules, file), z.unknown()).data, parse(readFileSync(join(rules, file), 'utf8'))))
  t.same(differ, [])
})

t.test('what is refused is said with its line, in French', async t => {
  const file = join(folderOf(t), 'faux.yml')
  const said = (text: string): string => {
    writeFileSync(file, text)
    try {
      return JSON.stringify(readYaml(file, z.unknown(), 'faux.yml').data)
    } catch (error) {
      return (error as Error).message
    }
  }
  for (const text of ['a: 1\nb: *rien\n', 'a: 1\na: 2\n', 'a: [1\n', 'a: 1\n b: 2\n']) t.match(said(text), /^Règles illisibles \(1\) :\nfaux\.yml:\d — \p{L}/u)
  t.equal(said(''), 'null')
})
