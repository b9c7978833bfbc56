import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import t from 'tap'
import { inProject } from '../../src/project-root.js'
import { pathsIn } from './sources.js'

const folders = ['src', 'rules', 'views', 'test', 'scripts'].filter(folder => existsSync(inProject(folder)))
const names = folders.flatMap(pathsIn)

t.test('files and folders are named in ASCII kebab-case', async t => {
  const kebab = /^[a-z\d]+(?:-[a-z\d]+)*(?:\.test)?(?:\.[a-z\d]+){0,2}$/
  t.same(names.filter(path => !kebab.test(basename(path)) && !/\.md$/.test(path)), [])
})

t.test('no name that says nothing', async t => {
  t.same(names.filter(path => /(?:^|[-/])(?:utils?|helpers?|managers?|misc|common)(?:[-./]|$)/.test(path)), [])
})
