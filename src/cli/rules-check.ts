import { parseArgs } from 'node:util'
import { z } from 'zod'
import { loadFormulas } from '../../rules/formulas.js'
import { vocabulary } from '../../rules/vocabulary/index.js'
import { inWords } from '../engine/yaml-file.js'
import { speakFrench } from '../french-faults.js'
import { loadGeography } from '../geography/index.js'
import { inProject } from '../project-root.js'
import { checkRules } from './rules-check/check.js'
import { readSamples } from './rules-check/samples.js'

const usage = 'Usage : npm run --silent rules:check -- [--date=AAAA-MM-JJ] [--strict]'

/** npm run rules:check: one line per fault; 1 when a file must be mended (with --strict, when a figure is long overdue), 0 when there is nothing or only dates to review. */
async function main (): Promise<void> {
  speakFrench()
  const { values } = readArguments()
  const day = values.date ?? new Date().toISOString().slice(0, 10)
  if (!z.iso.date().safeParse(day).success) throw new Error(usage)
  const options = { vocabulary, formulas: await loadFormulas(), geography: loadGeography(), day, strict: values.strict ?? false, households: readSamples(inProject('rules')) }
  const { aids, institutions, figures, findings } = checkRules(inProject('rules'), options)
  // What must be mended comes last, above the conclusion: a terminal shows the end.
  for (const level of ['à revoir', 'erreur'] as const) {
    const lines = findings.filter(finding => finding.level === level).map(finding => `rules/${inWords(finding)}`)
    if (lines.length > 0) console.log(`${level === 'erreur' ? 'À corriger' : 'À revoir'} (${lines.length})\n${lines.join('\n')}\n`)
  }
  const wrong = findings.some(({ level }) => level === 'erreur')
  const said = wrong ? 'des fiches sont à corriger.' : findings.length > 0 ? 'rien à corriger.' : 'tout est juste.'
  console.log(`${aids} aides, ${institutions} institutions et ${figures} montants lus : ${said}`)
  process.exitCode = wrong ? 1 : 0
}

function readArguments () {
  try {
    return parseArgs({ options: { date: { type: 'string' }, strict: { type: 'boolean' } } })
  } catch (cause) {
    throw new Error(usage, { cause })
  }
}

main().catch((error: unknown) => {
  console.error((error as Error).message)
  process.exitCode = 1
})
