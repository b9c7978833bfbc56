// docs/ajouter-une-question.md shows a question that is asked, word for word.
import { readFileSync } from 'node:fs'
import t from 'tap'
import { inProject } from '../../src/project-root.js'
import { guide } from './guide.js'

t.test('add a question', async t => {
  const [shown = ''] = guide('ajouter-une-question').blocks('ts')
  const asked = readFileSync(inProject('src/journey/questions/logement/coloc.ts'), 'utf8')
  t.equal(shown.replaceAll('\u00a0', ' '), asked.replaceAll('\u00a0', ' '))
})
