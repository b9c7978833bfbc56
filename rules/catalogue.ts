import { fileURLToPath } from 'node:url'
import { Calculation } from '../src/engine/calculation.js'
import { loadCatalogue as load, type Catalogue as GenericCatalogue } from '../src/engine/catalogue.js'
import type { Aid as GenericAid } from '../src/engine/aid.js'
import { judge } from '../src/engine/outcome.js'
import { explain, verdict, type Explanation, type Verdict as GenericVerdict } from '../src/engine/verdict.js'
import { aidsHere } from './by-place.js'
import { loadFormulas } from './formulas.js'
import type { Household } from './rule.js'
import { nbptr } from './notions/nombre-de-parts.js'
import { anneeFiscale } from './notions/periodes.js'
import { rfr } from './notions/revenu-fiscal-de-reference.js'
import { isReceived } from './received.js'
import { vocabulary } from './vocabulary/index.js'

export type Aid = GenericAid<Household>
export type Catalogue = GenericCatalogue<Household>
/** `received`: the person said that they already get it; it is listed as such and not computed. */
export type Verdict = GenericVerdict<Household> & { received: boolean }

/** Reads everything under `rulesDir`, and an additional folder of aids when given (RULES_EXTRA_DIR). Throws RulesError (file, line, remedy). */
export const loadCatalogue = async (rulesDir: string, extraDir: string | null = null): Promise<Catalogue> =>
  load(rulesDir, vocabulary, await loadFormulas(), extraDir)

/** The calculation that evaluates a household on its own date. `habits`: see habits.ts. */
export const calculation = (catalogue: Catalogue, household: Household, habits?: ReadonlySet<string>): Calculation<Household> =>
  new Calculation(household, household.date, catalogue.parameters, habits)

/** A verdict for each public aid, in display order. Pure: same household, date and catalogue, same list. */
export function evaluate ({ aids }: Catalogue, c: Calculation<Household>): Verdict[] {
  const here = aidsHere(aids, c)
  return aids.map((aid, rank) => here(rank) ? evaluateAid(aid, c) : { aid, outcome: 'no', amount: null, raw: null, missing: [], received: false })
}

export function evaluateAid (aid: Aid, c: Calculation<Household>): Verdict {
  const { outcome, amount, raw, missing } = verdict(aid, c)
  const received = judge(() => isReceived(aid.id, c))
  if (received.outcome === 'yes') return { aid, outcome: 'no', amount: null, raw, missing: [], received: true }
  if (received.outcome === 'no' || outcome === 'no') return { aid, outcome, amount, raw, missing, received: false }
  return { aid, outcome: 'unknown', amount: null, raw, missing: [...new Set([...missing, ...received.missing])], received: false }
}

/** Why an aid is, or is not, for this household. */
export const explainAid = (aid: Aid, c: Calculation<Household>): Explanation => explain(aid, c)

/** Income and tax shares of the last known tax year, for who computes aids outside the catalogue; either may throw Unanswered. */
export const fiscalIncome = (c: Calculation<Household>) => ({ rfr: () => rfr(c, anneeFiscale(c)), parts: () => nbptr(c, anneeFiscale(c)) })

export { inDisplayOrder } from '../src/engine/aid.js'
export const defaultRulesDir = fileURLToPath(new URL('.', import.meta.url))
