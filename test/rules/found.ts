import { calculation, defaultRulesDir, evaluateAid, loadCatalogue, type Aid } from '../../rules/catalogue.js'
import { loadFormulas } from '../../rules/formulas.js'
import type { Rule } from '../../rules/rule.js'
import { vocabulary } from '../../rules/vocabulary/index.js'
import { compileAid } from '../../src/engine/compile.js'
import type { Amount } from '../../src/engine/formula.js'
import { readRuleFiles } from '../../src/engine/rule-files.js'
import { loadGeography } from '../../src/geography/index.js'
import { readAnswers, type Case } from '../../src/household/index.js'
import { replay } from '../../src/journey/replay.js'

export const catalogue = await loadCatalogue(defaultRulesDir)
export const aidsById = new Map(catalogue.aids.map(aid => [aid.id, aid]))
const geography = loadGeography()

/** Aids that are loaded and not shown: the incumbent keeps them private. */
const [files, formulas] = [readRuleFiles(defaultRulesDir), await loadFormulas()]
export const privateAids: readonly Aid[] = files.aids.filter(({ yaml }) => yaml.data.private === true).map(({ id, name, yaml }) =>
  compileAid(id, yaml, files.institutions.get(yaml.data.institution)!.institution, vocabulary, formulas.get(name) ?? null))

/** The calculation of a case, its answers replayed as on the site. */
export const calculationOf = ({ dateDeValeur, answers }: Case, habits?: ReadonlySet<string>): Rule =>
  calculation(catalogue, replay(dateDeValeur, readAnswers(answers), geography).household, habits)

export interface Found { shown: Amount | 'à vérifier', raw: Amount | null }

/** What is shown of an aid, and its amount before rounding. */
export function found (aid: Aid, c: Rule): Found {
  const { outcome, amount, raw } = evaluateAid(aid, c)
  return { shown: outcome === 'unknown' ? 'à vérifier' : amount ?? false, raw }
}
