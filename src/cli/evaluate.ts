import { createReadStream, existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { loadCatalogue } from '../../rules/catalogue.js'
import { asIncumbent } from '../../rules/incumbent/index.js'
import { speakFrench } from '../french-faults.js'
import { loadGeography } from '../geography/index.js'
import { caseSchema } from '../household/index.js'
import { inProject } from '../project-root.js'
import { evaluateCase } from '../routes/api/evaluate-case.js'

const usage = 'Usage : npm run --silent evaluate -- FICHIER.jsonl [--all] [--ecarts=aucun]'

/** One case per line in, one result per line out. A line that cannot be read stops everything, and is named. */
async function main (): Promise<void> {
  speakFrench()
  const { values, positionals: [file] } = readArguments()
  if (file === undefined || (values.ecarts !== undefined && values.ecarts !== 'aucun')) throw new Error(usage)
  if (!existsSync(file)) throw new Error(`Le fichier ${file} n’existe pas.\n${usage}`)
  const law = await loadCatalogue(inProject('rules'))
  const catalogue = values.ecarts === undefined ? law : asIncumbent(law)
  const geography = loadGeography()
  const options = { all: values.all ?? false }
  let line = 0
  for await (const text of createInterface({ input: createReadStream(file) })) {
    line++
    if (text.trim() === '') continue
    try {
      const parsed = caseSchema.parse(JSON.parse(text))
      process.stdout.write(`${JSON.stringify(await evaluateCase(parsed, { catalogue }, geography, options))}\n`)
    } catch (cause) {
      throw new Error(`${file}:${line} : ${errorMessage(cause)}`, { cause })
    }
  }
}

function readArguments () {
  try {
    return parseArgs({ allowPositionals: true, options: { all: { type: 'boolean' }, ecarts: { type: 'string' } } })
  } catch (cause) {
    throw new Error(usage, { cause })
  }
}

function errorMessage (error: unknown): string {
  if (error instanceof z.ZodError) return error.issues.map(({ path, message }) => `${path.map(String).join('.') || 'la ligne'} : ${message}`).join(' ; ')
  return error instanceof SyntaxError ? 'ce n’est pas du JSON.' : (error as Error).message
}

/** Leaves once all is written: the bicycle model's thread may still be there, idle. */
const leave = (code: number): void => { process.stdout.write('', () => process.exit(code)) }

main().then(() => { leave(0) }, (error: unknown) => {
  console.error((error as Error).message)
  leave(1)
})
