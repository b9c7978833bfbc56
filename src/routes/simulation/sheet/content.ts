import type { Verdict } from '../../../../rules/catalogue.js'
import { today } from '../../../clock.js'
import { dateInWords } from '../../../content/dates.js'
import { capital } from '../../../journey/words.js'
import { groups } from '../../../results/groups.js'
import { papersOf, plan } from '../../../results/plan.js'
import { standingOf } from '../../../results/standing.js'
import type { Services } from '../../../services.js'
import { evaluateAll } from '../../evaluation/evaluate-all.js'
import type { SimulationContext } from '../context.js'
import { byMissing, missingQuestions } from '../missing-questions.js'
import { stepView } from '../plan-view.js'
import { answeredSections } from '../recap.js'
import { sumsInWords } from '../results.js'
import { codeView } from '../resume-ticket.js'
import { inFull, inShort } from './aid-in-full.js'
import { whereToGo } from './where-to-go.js'

/**
 * All that the sheet says, in its order; the page and the PDF only lay it out: what the aids come to, what to do, the papers, each aid in a line.
 * `annexe`: then each aid in full, where to go, the answers.
 */
export async function sheetContent (context: SimulationContext, services: Services, annexe: boolean) {
  const { journey, answers } = context
  const date = today(services.clock)
  const done = journey.next === null
  const { verdicts } = done ? await evaluateAll(services, journey.household) : { verdicts: [] }
  const found = verdicts.filter(({ outcome }) => outcome === 'yes')
  const { now, apart } = groups(found, date)
  const steps = plan(found, date)
  const listed = [...now, ...apart].flatMap(group => group.verdicts)
  const number = new Map(listed.map(({ aid }, rank) => [aid, rank + 1]))
  const titles = (some: readonly Verdict[]) => some.map(({ aid }) => capital(aid.text.label))
  return {
    titre: 'Votre fiche',
    date,
    imprime_le: dateInWords(date),
    complet: done,
    annexe,
    sommes: sumsInWords(found, date),
    plan: steps.map(step => stepView(step, context, services)),
    ...inOnePage(papersOf(steps.flatMap(step => step.verdicts)), titles(verdicts.filter(({ outcome }) => outcome === 'unknown'))),
    /** Found, and named by no step. */
    autres: found.filter(verdict => !steps.some(step => step.verdicts.includes(verdict))).length,
    automatiques: titles(found.filter(verdict => standingOf(verdict, date).automatic)),
    groupes: [...now, ...apart].map(({ titre, verdicts }) =>
      ({ titre, aides: verdicts.map(verdict => ({ numero: number.get(verdict.aid)!, ...inShort(verdict, context, services, date) })) })),
    reprise: await codeView(answers, services),
    averifier: byMissing(verdicts).map(({ missing, doubts, verdicts }) => ({
      questions: missingQuestions(missing, context).map(({ libelle }) => libelle),
      doutes: doubts,
      aides: titles(verdicts)
    })),
    recues: titles(verdicts.filter(({ received }) => received)),
    indisponibles: titles(verdicts.filter(({ outcome }) => outcome === 'unavailable')),
    ...annexe
      ? {
          aides: listed.map(verdict => ({ numero: number.get(verdict.aid)!, ...inFull(verdict, context, services, date) })),
          ...await whereToGo(listed.map(({ aid }) => aid), context, services),
          sections: answeredSections(context)
        }
      : { aides: [], lieux: [], bureaux: [], releve: undefined, sections: [] }
  }
}

/** What stands on one page: the papers that most aids ask for, the first names. */
const PAPERS = 8
const NAMED = 3

const inOnePage = (papers: readonly string[], toCheck: readonly string[]) => ({
  papiers: [...papers.slice(0, PAPERS), ...papers.length > PAPERS ? ['et d’autres, dans la fiche complète'] : []],
  averifier_en_bref: toCheck.length === 0 ? undefined : `${toCheck.slice(0, NAMED).join(', ')}${toCheck.length > NAMED ? `, et ${toCheck.length - NAMED} de plus` : ''}`
})

export type SheetContent = Awaited<ReturnType<typeof sheetContent>>
