import type { Verdict } from '../../../rules/catalogue.js'
import { simulationUrl, type Context } from './context.js'

/** The questions whose answer is missing, with the way to answer them and come back. */
export function missingQuestions (facts: readonly string[], { id, journey }: Context, back = 'resultats') {
  return journey.path
    .filter(({ question }) => Object.values(question.facts).some(fact => facts.includes(fact)))
    .map(({ question }) => ({ libelle: question.title(), href: `${simulationUrl(id, question.path)}?retour=${encodeURIComponent(back)}` }))
}

/** The aids to check, gathered by the answers that they lack: one answer often settles several. */
export function byMissing (verdicts: readonly Verdict[]): { missing: readonly string[], verdicts: readonly Verdict[] }[] {
  const gathered = new Map<string, Verdict[]>()
  for (const verdict of verdicts.filter(({ outcome }) => outcome === 'unknown')) {
    const key = [...verdict.missing].sort().join()
    gathered.set(key, [...gathered.get(key) ?? [], verdict])
  }
  return [...gathered.values()].map(verdicts => ({ missing: verdicts[0]!.missing, verdicts }))
}
