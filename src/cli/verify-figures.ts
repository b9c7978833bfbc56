import { parseArgs } from 'node:util'
import { loadParameters } from '../engine/load-parameters.js'
import { inProject } from '../project-root.js'
import { counterpart } from './verify-figures/counterpart.js'
import { findOpenFisca } from './verify-figures/find-openfisca.js'
import { compareAll, exitCode, reportText } from './verify-figures/report.js'

const usage = 'Usage : npm run --silent verify:figures -- [--python=PYTHON | --parameters=DOSSIER]'

/** npm run verify:figures: our figures beside those of openfisca-france; 1 when it has later ones. It is a witness: the text decides. */
function main (): void {
  const { dir, version } = findOpenFisca(readArguments())
  const report = compareAll(loadParameters(inProject('rules/parameters')), path => counterpart(dir, path))
  process.stdout.write(reportText(report, version))
  process.exitCode = exitCode(report)
}

function readArguments () {
  try {
    return parseArgs({ options: { python: { type: 'string' }, parameters: { type: 'string' } } }).values
  } catch (cause) {
    throw new Error(usage, { cause })
  }
}

try {
  main()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
