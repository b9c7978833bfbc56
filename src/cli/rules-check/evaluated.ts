import { calculation, evaluate, type Catalogue } from '../../../rules/catalogue.js'
import type { RuleFault } from '../../engine/fault.js'
import type { Geography } from '../../geography/index.js'
import { atDate, dayInWords, readAnswers, type Case } from '../../household/index.js'
import { replay } from '../../journey/replay.js'
import { fault, type FileFinding } from './finding.js'

const remedy = 'Complétez le montant pour ce jour, corrigez la formule, ou donnez à l’aide un « depuis: » ou un « jusqu_au: »'

/** The aids that cannot be computed for some household on some day: the site would say them unavailable. */
export function faultsOnDays (catalogue: Catalogue, households: readonly Case[], days: readonly string[], geography: Geography): FileFinding[] {
  const first = new Map<string, RuleFault & { day: string }>()
  for (const day of days) {
    for (const household of households) {
      const { dateDeValeur, answers } = atDate(household, day)
      const c = calculation(catalogue, replay(dateDeValeur, readAnswers(answers), geography).household)
      for (const { fault: found } of evaluate(catalogue, c)) {
        if (found === undefined) continue
        const key = `${found.aid} ${found.where}`
        if (!first.has(key)) first.set(key, { ...found, day })
      }
    }
  }
  return [...first.values()].map(({ file, where, day }) =>
    fault({ file, line: 1, field: '', message: `l’aide ne peut pas être calculée le ${dayInWords(day)}. ${remedy}. En cause : ${where}.` }))
}
