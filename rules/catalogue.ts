import { fileURLToPath } from 'node:url'
import { Calculation } from '../src/engine/calculation.js'
import { loadCatalogue as load, type Catalogue as GenericCatalogue } from '../src/engine/catalogue.js'
import type { Aid as GenericAid } from '../src/engine/aid.js'
import { together } from '../src/engine/lacking.js'
import { judge, NO } from '../src/engine/outcome.js'
import { explain, unavailable, verdict, type Explanation, type Verdict as GenericVerdict } from '../src/engine/verdict.js'
import { aidsHere } from './by-place.js'
import { loadFormulas } from './formulas.js'
import type { Household } from './rule.js'
import { partsDesAidesVelo, revenuFiscalDesAidesVelo, veloRetenu } from './notions/aides-velo.js'
import { isReceived, receivedAmount } from './received.js'
import { vocabulary } from './vocabulary/index.js'

export type Aid = GenericAid<Household>
export type Catalogue = GenericCatalogue<Household>
/** `received`: the person said that they already get it, `declared` of it this month where they know; it is listed as such, and its `raw` amount is what the rule computes. */
export type Verdict = GenericVerdict<Household> & { received: boolean, declared?: number }

/** Reads everything under `rulesDir`, and an additional folder of aids when given (RULES_EXTRA_DIR). Throws RulesError (file, line, remedy). */
export const loadCatalogue = async (rulesDir: string, extraDir: string | null = null): Promise<Catalogue> =>
  load(rulesDir, vocabulary, await loadFormulas(), extraDir)

/** The calculation that evaluates a household on its own date. */
export const calculation = ({ parameters, replaced }: Catalogue, household: Household): Calculation<Household> =>
  new Calculation(household, household.date, parameters, replaced)

/** A verdict for each public aid, in display order. Pure: same household, date and catalogue, same list. */
export function evaluate ({ aids }: Catalogue, c: Calculation<Household>): Verdict[] {
  const here = aidsHere(aids, c)
  return aids.map((aid, rank) => here(rank) ? evaluateAid(aid, c) : { aid, ...NO, amount: null, raw: null, overdue: [], received: false })
}

export function evaluateAid (aid: Aid, c: Calculation<Household>): Verdict {
  try {
    return orReceived(verdict(aid, c), c)
  } catch (error) {
    return { ...unavailable(aid, error), received: false }
  }
}

function orReceived (computed: GenericVerdict<Household>, c: Calculation<Household>): Verdict {
  const received = judge(() => isReceived(computed.aid.id, c))
  if (received.outcome === 'yes') {
    const declared = receivedAmount(computed.aid.id, c)
    return { ...computed, ...NO, amount: null, received: true, ...declared === undefined ? {} : { declared } }
  }
  if (received.outcome === 'no' || computed.outcome === 'no' || computed.outcome === 'unavailable') return { ...computed, received: false }
  return { ...computed, ...together([computed, received]), outcome: 'unknown', amount: null, received: false }
}

/** Why an aid is, or is not, for this household. */
export const explainAid = (aid: Aid, c: Calculation<Household>): Explanation => explain(aid, c)

/** What who computes the bicycle aids needs of the rules; income and shares may throw Unanswered. */
export const bicycleRules = (c: Calculation<Household>) =>
  ({ rfr: () => revenuFiscalDesAidesVelo(c), parts: () => partsDesAidesVelo(c), lastTicked: veloRetenu(c) === 'dernier-coche' })

export { inDisplayOrder } from '../src/engine/aid.js'
export const defaultRulesDir = fileURLToPath(new URL('.', import.meta.url))
