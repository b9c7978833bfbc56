import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { vocabulary } from '../../rules/vocabulary/index.js'
import { aidShape } from '../../src/engine/aid-file.js'
import { asText, schemas } from '../../src/cli/rules-schema/schemas.js'
import { fieldHelp } from '../../src/cli/rules-schema/fields.js'
import { inProject } from '../../src/project-root.js'

t.test('rules/schema is what zod says now (otherwise: npm run rules:schema)', async t => {
  for (const [name, schema] of Object.entries(schemas())) t.equal(readFileSync(join(inProject('rules/schema'), name), 'utf8'), asText(schema), name)
})

t.test('an editor knows every word', async t => {
  const text = asText(schemas()['aide.json'] ?? {})
  for (const name of [...Object.keys(vocabulary.conditions), ...Object.keys(vocabulary.profiles), ...Object.keys(vocabulary.interests)]) t.match(text, `"${name}"`)
  t.same(Object.keys(fieldHelp).filter(name => !(name in aidShape)), [])
})
