import type { Chapter } from '../../journey/chapters.js'
import { list, text, type Fault, type Form } from '../../journey/form.js'
import type { Question } from '../../journey/question.js'
import { replay, type Journey } from '../../journey/replay.js'
import type { Services } from '../../services.js'
import type { SimulationContext } from './context.js'
import { read } from './read-question.js'

/** Hidden field of a chapter's page: the questions that were on it. An empty group of checkboxes that was not shown is no answer. */
export const shownName = 'affichees'

/** Put before the names of a question's fields on a page that has others: a partner's, a child's, and what is not named after the question. */
export function prefixOf ({ id, facts }: Question): string {
  const [, who = 'demandeur', own = id] = /^individu\.([^.]+)\.(.+)$/.exec(id) ?? [undefined, undefined, id.replace(/^[a-z]+\./, '')]
  return `${who === 'demandeur' ? '' : `${who}-`}${own in facts ? '' : `${own.replaceAll('.', '-')}-`}`
}

export const unknownName = ({ path }: Question): string => `inconnu-${path.replaceAll('/', '-')}`

/** What was posted for one question, under the names that its control knows. */
export function formOf (question: Question, form: Form): Form {
  const prefix = prefixOf(question)
  const own = Object.entries(form).flatMap(([name, value]) => name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [])
  return { ...Object.fromEntries(own) as Form, ne_sait_pas: form[unknownName(question)] }
}

/** Every question of the chapter that these answers call for, asides left out. */
export const chapterSteps = ({ path }: Journey, chapter: Chapter) => path.filter(({ question }) => question.chapter === chapter && !question.aside)

export interface ChapterReading { changes: ReadonlyMap<string, unknown>, journey: Journey, faults: ReadonlyMap<string, readonly Fault[]> }

/** Reads the questions one after the other, each in the light of the answers before it; one that left the path on the way is not read. */
export function readChapter (context: SimulationContext, chapter: Chapter, form: Form, { geography }: Services): ChapterReading {
  const shown = new Set(list(form, shownName))
  const answers = new Map(context.answers)
  const changes = new Map<string, unknown>()
  const faults = new Map<string, readonly Fault[]>()
  let { journey } = context
  for (const { question: { path } } of chapterSteps(journey, chapter).filter(step => shown.has(step.question.path))) {
    const question = chapterSteps(journey, chapter).find(step => step.question.path === path)?.question
    if (question === undefined) continue
    const reading = read(question, formOf(question, form))
    if ('faults' in reading) {
      faults.set(path, reading.faults)
      continue
    }
    for (const [fact, value] of question.changes(reading.values)) {
      changes.set(fact, value)
      if (value === undefined) answers.delete(fact)
      else answers.set(fact, value)
    }
    journey = replay(context.date, answers, geography)
  }
  return { changes, journey, faults }
}

/** Was anything written for this question? `own`: under the control's names. */
export const isTyped = (question: Question, own: Form): boolean => question.control().fields({}, [])
  .some(({ nom }) => Object.keys(own).some(name => (name === nom || name.startsWith(`${nom}-`)) && text(own, name) !== ''))
