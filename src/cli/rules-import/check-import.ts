import { compileCatalogue, type Formulas } from '../../engine/catalogue.js'
import { readExtraFiles, withExtra } from '../../engine/extra-files.js'
import { readRuleFiles } from '../../engine/rule-files.js'
import type { Vocabulary } from '../../engine/vocabulary.js'
import type { Problem } from '../../engine/yaml-file.js'
import type { Household } from '../../household/index.js'

export interface Imported {
  aids: number
  institutions: number
  /** Aids whose id is already one of ours: theirs wins. */
  replaced: number
  problems: readonly Problem[]
}

/** What a folder in the field's format brings, and every fault found in it. Throws RulesError when it holds no aid. */
export function checkImport (rulesDir: string, dir: string, vocabulary: Vocabulary<Household>, formulas: Formulas<Household>): Imported {
  const base = readRuleFiles(rulesDir)
  const extra = readExtraFiles(dir)
  const ours = new Set(base.aids.map(({ id }) => id))
  // Alone with the institutions of both, so that a fault of ours is not taken for one of theirs.
  const alone = withExtra({ ...base, aids: [], problems: [] }, extra)
  const { problems } = compileCatalogue(alone, vocabulary, formulas)
  const wrong = new Set(problems.map(({ file }) => file))
  return {
    aids: extra.aids.filter(({ yaml }) => !wrong.has(yaml.file)).length,
    institutions: extra.institutions.size,
    replaced: extra.aids.filter(({ id }) => ours.has(id)).length,
    problems
  }
}
