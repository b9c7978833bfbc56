// Each sort of page as a screen reader says it, beside what it said when somebody last read it (`npm run record:read-aloud` records it again).
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { pageTypes } from '../browser/page-types.js'
import { folder, transcripts } from './transcripts.js'

t.test('read aloud', { timeout: 0 }, async t => {
  const said = await transcripts(await pageTypes(t))
  t.same(readdirSync(folder).sort(), [...said.keys()].sort(), 'a transcript for each sort of page')
  for (const [file, text] of said) t.equal(text, readFileSync(join(folder, file), 'utf8'), file)
})
