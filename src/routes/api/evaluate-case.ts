import type { Verdict } from '../../../rules/catalogue.js'
import { overdueInWords } from '../../content/overdue.js'
import { dueOn } from '../../engine/freshness.js'
import type { Nature } from '../../engine/payment.js'
import type { Geography } from '../../geography/index.js'
import { AnswerError, readAnswers, type Case } from '../../household/index.js'
import { replay, type Step } from '../../journey/replay.js'
import { evaluateAll, bicycleTimeout, type Evaluated } from '../evaluation/evaluate-all.js'
import { asResult, natureIn, totalsIn, type AsResult, type TotalsInExchange } from './as-result.js'

/** What the pages know is there for an aid found. */
export interface EvaluatedAid extends Partial<AsResult> {
  id: string
  statut: 'eligible' | 'non_eligible' | 'a_verifier' | 'indisponible'
  /** As shown; true for a right without an amount; null when not eligible or unknown. */
  montant: number | true | null
  nature: Nature
  /** Ids of the questions whose answer is missing. */
  manque: readonly string[]
  /** Reasons of a « à vérifier » that no answer settles. */
  doutes: readonly string[]
  /** Only of an aid that used overdue figures: its amount has surely moved since. */
  a_confirmer?: { phrase: string, chiffres: readonly OverdueFigure[] }
}
interface OverdueFigure { chiffre: string, depuis: string, attendu_le: string, source: string }
export interface EvaluatedCase { id: string, aides: readonly EvaluatedAid[], totaux: TotalsInExchange }

export interface EvaluateOptions {
  /** Aids that are not for this household too. */
  all?: boolean
  /** Answers that the pages would refuse throw AnswerError. */
  strict?: boolean
}

const statuts = { yes: 'eligible', no: 'non_eligible', unknown: 'a_verifier', unavailable: 'indisponible' } as const

/** Evaluates one exchanged case: what the site, programs and our own checks all use. Throws AnswerError on an unreadable answer. */
export async function evaluateCase (
  { id, dateDeValeur, answers }: Case, rules: Evaluated, geography: Geography, { all = false, strict = false }: EvaluateOptions = {}
): Promise<EvaluatedCase> {
  const { household, path } = replay(dateDeValeur, readAnswers(answers), geography)
  if (strict) refuse(path, answers)
  const { verdicts, withoutBicycles } = await evaluateAll(rules, household, { timeout: bicycleTimeout.program })
  // A program cannot tell a list without bicycle aids from a household that has none.
  if (withoutBicycles) throw Object.assign(new Error('le calcul des aides au vélo ne répond pas'), { statusCode: 503 })
  return { id, aides: verdicts.filter(({ outcome }) => all || outcome !== 'no').map(verdict => inExchange(verdict, dateDeValeur)), totaux: totalsIn(verdicts, dateDeValeur) }
}

/** The same refusals as on the pages, with the place of the answer. */
function refuse (path: readonly Step[], answers: Case['answers']): void {
  for (const { question, values } of path.filter(({ state }) => state === 'answered')) {
    const found = question.control().refuse?.(values)
    if (found === undefined) continue
    const rank = answers.findIndex(({ entityName, id, fieldName }) => [entityName, id, fieldName].filter(part => part !== undefined).join('.') === question.id)
    throw new AnswerError(rank < 0 ? question.id : `answers.${rank}.value`, found.message)
  }
}

const inExchange = (verdict: Verdict, day: string): EvaluatedAid => {
  const { aid, outcome, amount, missing, doubts, overdue } = verdict
  return {
  id: aid.id,
  statut: statuts[outcome],
  montant: amount === false ? null : amount,
  nature: natureIn(verdict),
  manque: missing,
  doutes: doubts,
  ...outcome === 'yes' ? asResult(verdict, day) : {},
  ...overdue.length === 0 ? {} : { a_confirmer: { phrase: overdueInWords(overdue, typeof amount === 'number' ? 'montant' : 'résultat'), chiffres: overdue.map(figureInExchange) } }
}
}

const figureInExchange = (figure: Verdict['overdue'][number]): OverdueFigure =>
  ({ chiffre: figure.description, depuis: figure.values.at(-1)!.from, attendu_le: dueOn(figure)!, source: figure.values.at(-1)!.source.url })
