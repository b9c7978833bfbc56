import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inProject } from '../project-root.js'
import { asText, schemas } from './rules-schema/schemas.js'

// npm run rules:schema: writes rules/schema/*.json anew.
const folder = inProject('rules/schema')
mkdirSync(folder, { recursive: true })
for (const [name, schema] of Object.entries(schemas())) writeFileSync(join(folder, name), asText(schema))
console.log(`${Object.keys(schemas()).length} schémas écrits dans rules/schema.`)
