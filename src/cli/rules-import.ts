import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { loadFormulas } from '../../rules/formulas.js'
import { vocabulary } from '../../rules/vocabulary/index.js'
import { speakFrench } from '../french-faults.js'
import { inProject } from '../project-root.js'
import { checkImport } from './rules-import/check-import.js'
import { inWords } from '../engine/yaml-file.js'

const usage = 'Usage : npm run --silent rules:import -- DOSSIER'

/** npm run rules:import -- DIR: what of a folder in the field's format does not fit here; 1 when something does not. */
async function main (): Promise<void> {
  speakFrench()
  const { positionals: [dir] } = parseArgs({ allowPositionals: true })
  if (dir === undefined) throw new Error(usage)
  const formulas = await loadFormulas()
  const { aids, institutions, replaced, problems } = checkImport(inProject('rules'), resolve(dir), vocabulary, formulas)
  for (const problem of problems) console.log(inWords(problem))
  const files = new Set(problems.map(({ file }) => file)).size
  if (files > 0) console.log('')
  console.log(`${aids} aides et ${institutions} institutions conviennent ; ${files} fichiers ne conviennent pas.`)
  if (replaced > 0) console.log(`${replaced} aides portent l’identifiant d’une aide d’ici : elles la remplaceront.`)
  if (files === 0) console.log(`Pour les ajouter au site : RULES_EXTRA_DIR=${resolve(dir)} npm start`)
  process.exitCode = files === 0 ? 0 : 1
}

main().catch((error: unknown) => {
  console.error((error as Error).message)
  process.exitCode = 1
})
