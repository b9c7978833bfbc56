import type { Verdict } from '../../../rules/catalogue.js'
import { overdueInWords } from '../../content/overdue.js'
import { dueOn } from '../../engine/freshness.js'
import type { Geography } from '../../geography/index.js'
import { readAnswers, type Case } from '../../household/index.js'
import { replay } from '../../journey/replay.js'
import { evaluateAll, patience, type Evaluated } from '../evaluation/evaluate-all.js'

export interface EvaluatedAid {
  id: string
  statut: 'eligible' | 'non_eligible' | 'a_verifier' | 'indisponible'
  /** As shown; true for a right without an amount; null when not eligible or unknown. */
  montant: number | true | null
  /** Ids of the questions whose answer is missing. */
  manque: readonly string[]
  /** Reasons of a « à vérifier » that no answer settles. */
  doutes: readonly string[]
  /** Only of an aid that used overdue figures: its amount has surely moved since. */
  a_confirmer?: { phrase: string, chiffres: readonly OverdueFigure[] }
}
interface OverdueFigure { chiffre: string, depuis: string, attendu_le: string, source: string }
export interface EvaluatedCase { id: string, aides: readonly EvaluatedAid[] }

export interface EvaluateOptions {
  /** Aids that are not for this household too. */
  all?: boolean
}

const statuts = { yes: 'eligible', no: 'non_eligible', unknown: 'a_verifier', unavailable: 'indisponible' } as const

/** Evaluates one exchanged case: what the site, programs and our own checks all use. Throws AnswerError on an unreadable answer. */
export async function evaluateCase (
  { id, dateDeValeur, answers }: Case, rules: Evaluated, geography: Geography, { all = false }: EvaluateOptions = {}
): Promise<EvaluatedCase> {
  const { household } = replay(dateDeValeur, readAnswers(answers), geography)
  const { verdicts, withoutBicycles } = await evaluateAll(rules, household, { longest: patience.program })
  // A program cannot tell a list without bicycle aids from a household that has none.
  if (withoutBicycles) throw Object.assign(new Error('le calcul des aides au vélo ne répond pas'), { statusCode: 503 })
  return { id, aides: verdicts.filter(({ outcome }) => all || outcome !== 'no').map(inExchange) }
}

const inExchange = ({ aid, outcome, amount, missing, doubts, overdue }: Verdict): EvaluatedAid => ({
  id: aid.id,
  statut: statuts[outcome],
  montant: amount === false ? null : amount,
  manque: missing,
  doutes: doubts,
  ...overdue.length === 0 ? {} : { a_confirmer: { phrase: overdueInWords(overdue, typeof amount === 'number' ? 'montant' : 'résultat'), chiffres: overdue.map(figureInExchange) } }
})

const figureInExchange = (figure: Verdict['overdue'][number]): OverdueFigure =>
  ({ chiffre: figure.description, depuis: figure.values.at(-1)!.from, attendu_le: dueOn(figure)!, source: figure.values.at(-1)!.source.url })
