import type { Verdict } from '../../../rules/catalogue.js'
import type { Lacking } from '../../engine/lacking.js'
import { simulationUrl, type SimulationContext } from './context.js'

/** The questions whose answer is missing, with the way to answer them and come back. */
export function missingQuestions (facts: readonly string[], { id, journey }: SimulationContext, back = 'resultats') {
  return journey.path
    .filter(({ question }) => Object.values(question.facts).some(fact => facts.includes(fact)))
    .map(({ question }) => ({ libelle: question.title(), href: `${simulationUrl(id, question.path)}?retour=${encodeURIComponent(back)}` }))
}

/** The aids to check, gathered by what they lack: one answer often settles several, and one reason to doubt often holds for several. */
export function byMissing (verdicts: readonly Verdict[]): (Lacking & { verdicts: readonly Verdict[] })[] {
  const gathered = new Map<string, Verdict[]>()
  for (const verdict of verdicts.filter(({ outcome }) => outcome === 'unknown')) {
    const key = JSON.stringify([[...verdict.missing].sort(), verdict.doubts])
    gathered.set(key, [...gathered.get(key) ?? [], verdict])
  }
  return [...gathered.values()].map(verdicts => ({ missing: verdicts[0]!.missing, doubts: verdicts[0]!.doubts, verdicts }))
}
