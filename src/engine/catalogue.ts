import type { Aid } from './aid.js'
import { inDisplayOrder } from './aid.js'
import type { Definitions, Parameters } from './calculation.js'
import { compileExtents, extentCondition, type Extents } from './aid-extent.js'
import { compileAid } from './compile.js'
import { readExtraFiles, withExtra } from './extra-files.js'
import { readAll } from './files.js'
import type { Formula } from './formula.js'
import type { Institution } from './institution.js'
import { collectInto, readRuleFiles, type AidSource, type RuleFiles } from './rule-files.js'
import type { Vocabulary } from './vocabulary.js'
import { RulesError, type Problem } from './yaml-file.js'

export interface Catalogue<H> {
  /** Public aids in display order; private ones are loaded, checked and left out. */
  aids: readonly Aid<H>[]
  institutions: ReadonlyMap<string, Institution>
  parameters: Parameters
  /** Definitions of notions that stand in the place of the law's: none but in an overlay (overlay.ts). */
  replaced: Definitions
}

/** Formulas by the path of the aid's file without extension ("national/rsa"). */
export type Formulas<H> = ReadonlyMap<string, Formula<H>>

/**
 * Reads rules/ (parameters, institutions, territories, aids) and, when given, a folder of additional aids (see extra-files.ts).
 * Throws RulesError with everything that is wrong.
 */
export function loadCatalogue<H> (
  rulesDir: string, vocabulary: Vocabulary<H>, formulas: Formulas<H>, extraDir: string | null = null
): Catalogue<H> {
  const base = readRuleFiles(rulesDir)
  const files = extraDir === null ? base : withExtra(base, readExtraFiles(extraDir))
  const { catalogue, problems } = compileCatalogue(files, vocabulary, formulas)
  const all = [...problems, ...orphans(base, formulas)]
  if (all.length > 0) throw new RulesError(all)
  return catalogue
}

/** Turns what the files say into aids; `problems` holds everything that is wrong, in the files too. */
export function compileCatalogue<H> (
  files: RuleFiles, vocabulary: Vocabulary<H>, formulas: Formulas<H>
): { catalogue: Catalogue<H>, problems: Problem[] } {
  const { extents, problems: unsaid } = compileExtents(files.extents, vocabulary)
  const problems = [...files.problems, ...unsaid, ...duplicates(files)]
  const aids = readAll(files.aids, source => compileSource(source, files, extents, vocabulary, formulas), collectInto(problems))
  const institutions = new Map([...files.institutions].map(([id, { institution }]) => [id, institution]))
  const catalogue = { aids: aids.filter(aid => aid.text.private !== true).sort(inDisplayOrder), institutions, parameters: files.parameters, replaced: new Map() }
  return { catalogue, problems }
}

function compileSource<H> (
  source: AidSource, { institutions, counters }: RuleFiles, extents: Extents, vocabulary: Vocabulary<H>, formulas: Formulas<H>
): Aid<H> {
  const { id, name, yaml } = source
  const wanted = yaml.data.institution
  const found = institutions.get(wanted)
  if (found === undefined) {
    const remedy = `Créez rules/institutions/…/${wanted}.yml ou corrigez le nom.`
    throw new RulesError([yaml.problemAt(['institution'], `institution inconnue : « ${wanted} ». ${remedy}`)])
  }
  const { institution } = found
  const aid = compileAid(id, yaml, { institution, counters }, vocabulary, formulas.get(name) ?? null)
  // First: outside of its territories, nothing else is looked at.
  return { ...aid, conditions: [...extentCondition(source, institution, aid.conditions, extents, vocabulary), ...aid.conditions] }
}

function duplicates ({ aids }: RuleFiles): Problem[] {
  const seen = new Map<string, string>()
  return aids.flatMap(({ id, yaml }) => {
    const first = seen.get(id)
    seen.set(id, first ?? yaml.file)
    if (first === undefined) return []
    return [yaml.problemAt(['id'], `l’aide « ${id} » existe déjà dans ${first}. Renommez ou supprimez l’une des deux.`)]
  })
}

/** A formula without its YAML file would never be shown: a mistyped name is said at the start. */
export function orphans<H> ({ aids, problems }: RuleFiles, formulas: Formulas<H>): Problem[] {
  const files = new Set([...aids.map(({ name }) => `aids/${name}.yml`), ...problems.map(({ file }) => file)])
  return [...formulas.keys()].filter(name => !files.has(`aids/${name}.yml`)).map(name =>
    ({ file: `aids/${name}.ts`, line: 1, field: '', message: `formule sans fiche : créez aids/${name}.yml.` }))
}
