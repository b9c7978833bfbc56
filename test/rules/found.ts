import { calculation, defaultRulesDir, evaluateAid, loadCatalogue, type Aid, type Catalogue } from '../../rules/catalogue.js'
import { loadFormulas } from '../../rules/formulas.js'
import type { Rule } from '../../rules/rule.js'
import { vocabulary } from '../../rules/vocabulary/index.js'
import { asIncumbent, habits as allOf } from '../../rules/incumbent/index.js'
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
  compileAid(id, yaml, { ...files, institution: files.institutions.get(yaml.data.institution)!.institution }, vocabulary, formulas.get(name) ?? null))

export const allHabits: ReadonlySet<string> = new Set(allOf.keys())
const withPrivate: Catalogue = { ...catalogue, aids: [...catalogue.aids, ...privateAids] }
const overlays = new Map<string, Catalogue>()
/** The aids of the catalogue that a calculation was begun with. */
const aidsOf = new WeakMap<Rule, ReadonlyMap<string, Aid>>()

function under (habits: ReadonlySet<string>): Catalogue {
  const key = [...habits].join()
  const known = overlays.get(key) ?? asIncumbent(withPrivate, [...habits])
  overlays.set(key, known)
  return known
}

/** The calculation of a case, its answers replayed as on the site; with some of the incumbent's habits, or all, in the place of the law. */
export function calculationOf ({ dateDeValeur, answers }: Case, habits?: ReadonlySet<string>): Rule {
  const own = habits === undefined ? withPrivate : under(habits)
  const c = calculation(own, replay(dateDeValeur, readAnswers(answers), geography).household)
  aidsOf.set(c, byIdIn(own))
  return c
}

const indexes = new WeakMap<Catalogue, ReadonlyMap<string, Aid>>()
function byIdIn (own: Catalogue): ReadonlyMap<string, Aid> {
  const known = indexes.get(own) ?? new Map(own.aids.map(aid => [aid.id, aid]))
  indexes.set(own, known)
  return known
}

/** The aid as the calculation has it: one of the law's catalogue may have other conditions among the incumbent's habits. */
export const aidIn = (c: Rule, { id }: Aid): Aid => aidsOf.get(c)!.get(id)!

export interface Found { shown: Amount | 'à vérifier', raw: Amount | null }

/** What is shown of an aid, and its amount before rounding. */
export function found (aid: Aid, c: Rule): Found {
  const { outcome, amount, raw } = evaluateAid(aidIn(c, aid), c)
  return { shown: outcome === 'unknown' ? 'à vérifier' : amount ?? false, raw }
}
