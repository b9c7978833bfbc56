/** node --import=tsx test/goldens/report.ts AID… : agreement with the recorded households, every habit on; first differences. */
import { Calculation } from '../../src/engine/calculation.js'
import { explain, verdict } from '../../src/engine/verdict.js'
import { loadGeography } from '../../src/geography/index.js'
import { Facts, Household, readAnswers } from '../../src/household/index.js'
import { defaultRulesDir, loadCatalogue, type Aid } from '../../rules/catalogue.js'
import { asIncumbent } from '../../rules/incumbent/index.js'
import { goldens } from './households.js'

const geography = loadGeography()
const { aids, parameters, replaced } = asIncumbent(await loadCatalogue(defaultRulesDir))
const wanted = process.argv.slice(2)

/** The aid as a whole, conditions of its file included: what is shown, and the raw amount or what is lacking. */
function find (aid: Aid, c: Calculation<Household>): { found: unknown, raw: unknown } {
  try {
    const { outcome, amount, raw, missing } = verdict(aid, c)
    if (outcome === 'yes') return { found: amount, raw }
    const { general } = explain(aid, c)
    const failed = general.filter(finding => finding.outcome !== 'yes').map(finding => `${finding.id} ${finding.outcome}`)
    return { found: false, raw: [...failed, ...missing].join(', ') }
  } catch (error) {
    return { found: 'ERREUR', raw: (error as Error).stack }
  }
}

for (const aid of aids) {
  if (wanted.length > 0 ? !wanted.includes(aid.id) : aid.formula === null) continue
  let agree = 0, positive = 0
  const differences: string[] = []
  for (const golden of goldens) {
    if (golden.injectes.includes(aid.id)) continue
    const household = new Household(golden.dateDeValeur, new Facts(readAnswers(golden.answers)), geography)
    const { found, raw } = find(aid, new Calculation(household, golden.dateDeValeur, parameters, replaced))
    const expected = golden.eligibles[aid.id] ?? false
    const month = golden.dateDeValeur.slice(0, 7)
    const theirs = golden.openfisca[`${aid.id}@${month}`] ?? golden.openfisca[`${aid.id}@${month.slice(0, 4)}`]
    const close = typeof raw !== 'number' || typeof theirs !== 'number' || Math.abs(raw - theirs) <= 0.5
    if (expected) positive++
    if (found === expected && close) agree++
    else differences.push(`  ${golden.id} ${golden.dateDeValeur} attendu ${expected} (brut ${theirs}) trouvé ${found as string} (brut ${raw as string})`)
  }
  console.log(`${aid.id}: ${agree} accords, ${differences.length} écarts (${positive} foyers éligibles)`)
  for (const difference of differences.slice(0, wanted.length > 0 ? 12 : 0)) console.log(difference)
}
