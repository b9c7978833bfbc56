import { today } from '../../../clock.js'
import { dateInWords } from '../../../content/dates.js'
import { capital } from '../../../journey/words.js'
import type { Services } from '../../../services.js'
import { evaluateAll } from '../../evaluation/evaluate-all.js'
import type { SimulationContext } from '../context.js'
import { groups } from '../grouping.js'
import { byMissing, missingQuestions } from '../missing-questions.js'
import { answeredSections } from '../recap.js'
import { codeView } from '../resume-ticket.js'
import { inFull, inShort } from './aid-in-full.js'
import { whereToGo } from './where-to-go.js'

/** All that the sheet says, in its order; the page and the PDF only lay it out. */
export async function sheetContent (context: SimulationContext, services: Services) {
  const { journey, answers } = context
  const date = today(services.clock)
  const done = journey.next === null
  const { verdicts } = done ? await evaluateAll(services, journey.household) : { verdicts: [] }
  const found = groups(verdicts.filter(({ outcome }) => outcome === 'yes'))
  const listed = found.flatMap(group => group.verdicts)
  const number = new Map(listed.map(({ aid }, rank) => [aid, rank + 1]))
  return {
    titre: 'Votre fiche',
    date,
    imprime_le: dateInWords(date),
    complet: done,
    groupes: found.map(({ titre, total, partial, verdicts }) =>
      ({ titre, total, incomplet: partial, aides: verdicts.map(verdict => ({ numero: number.get(verdict.aid)!, ...inShort(verdict) })) })),
    reprise: await codeView(answers, services),
    aides: listed.map(verdict => ({ numero: number.get(verdict.aid)!, ...inFull(verdict, context, services) })),
    averifier: byMissing(verdicts).map(({ missing, doubts, verdicts }) => ({
      questions: missingQuestions(missing, context).map(({ libelle }) => libelle),
      doutes: doubts,
      aides: verdicts.map(({ aid }) => capital(aid.text.label))
    })),
    recues: verdicts.filter(({ received }) => received).map(({ aid }) => capital(aid.text.label)),
    indisponibles: verdicts.filter(({ outcome }) => outcome === 'unavailable').map(({ aid }) => capital(aid.text.label)),
    ...await whereToGo(listed.map(({ aid }) => aid), context, services),
    sections: answeredSections(context)
  }
}
export type SheetContent = Awaited<ReturnType<typeof sheetContent>>
