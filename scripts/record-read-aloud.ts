// npm run record:read-aloud: writes again what a screen reader says of each sort of page. Read the difference before keeping it.
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Test } from 'tap'
import { pageTypes } from '../test/browser/page-types.js'
import { folder, transcripts } from '../test/read-aloud/transcripts.js'

const ends: (() => unknown)[] = []
// The site under test asks nothing of its test but when it ends.
const test = { teardown: (end: () => unknown) => { ends.push(end) } } as unknown as Test
const said = await transcripts(await pageTypes(test))
for (const file of readdirSync(folder)) rmSync(join(folder, file))
for (const [file, text] of said) writeFileSync(join(folder, file), text)
for (const end of ends.reverse()) await end()
console.log(`${said.size} pages dites dans ${folder}`)
