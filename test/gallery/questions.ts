import { chapterOrder } from '../../src/journey/chapters.js'
import { incomes } from '../../src/journey/incomes/index.js'
import { replay } from '../../src/journey/replay.js'
import { mistake } from '../walk/mistakes.js'
import { everyQuestion, type Asked } from '../pages/every-question.js'
import type { Visit } from '../pages/visit.js'
import { geography } from '../walk/site.js'
import type { Shown } from './shown.js'

/** The longest first name that may be given, in one word. */
export const longWord = 'Wolfeschlegelsteinhausenbergerdorffvonun'

/** The household's answers before this question (all but its own, when it is asked from the results). */
export function before ({ step, rank, journey, answers }: Asked): Map<string, unknown> {
  const asked = journey.path.slice(0, rank).flatMap(({ question }) => Object.values(question.facts))
  const facts = step.question.aside ? [...answers.keys()] : asked
  const own = Object.values(step.question.facts)
  return new Map(facts.filter(fact => answers.has(fact) && !own.includes(fact)).map(fact => [fact, answers.get(fact)]))
}

const lengthened = (answers: Iterable<[string, unknown]>): Map<string, unknown> =>
  new Map([...answers].map(([fact, value]) => [fact, fact.endsWith('._firstName') ? longWord : value]))

/** Every question: empty, in error, then filled in with somebody in a household of long names. */
export async function questionStates (alone: Visit, withSomebody: Visit): Promise<Shown[]> {
  const pages: Shown[] = []
  for (const asked of everyQuestion()) {
    const { id, date, step: { question } } = asked
    const empty = await alone.get(await alone.simulate(date, before(asked)) + question.path)
    const words = question.id === 'enfants.liste' ? {} : { question: question.title() }
    pages.push({ name: `${id}, empty`, ...words, ...empty })
    const wrong = question.id === 'enfants.liste' ? undefined : mistake(empty.page)?.filter(([name]) => name !== '_csrf')
    if (wrong !== undefined) pages.push({ name: `${id}, in error`, ...words, ...await alone.send(empty, wrong) })
    const base = await withSomebody.simulate(date, lengthened(asked.answers))
    await withSomebody.served.services.stores.simulations.keep(base.split('/')[2]!, withSomebody.owner, { label: longWord })
    pages.push({ name: `${id}, filled in with somebody, long words`, ...await withSomebody.get(base + question.path) })
  }
  return pages
}

const ticked = 'individu.demandeur.ressources'

/** Whole chapters on one page, until every question has been on one: empty of its own answers, in error, and filled in with somebody. */
export async function compactStates (alone: Visit, withSomebody: Visit): Promise<Shown[]> {
  const pages: Shown[] = []
  const on = new Set<string>()
  for (const { id, date, journey, answers, step: { question: { chapter, aside } } } of everyQuestion()) {
    if (aside || on.has(id)) continue
    // Every kind of income that was not yet on a page comes on this one.
    const missing = incomes.map(({ kind }) => kind).filter(kind => !on.has(`individu.demandeur.${kind}`))
    const given = new Map(chapter === 'revenus' && answers.has(ticked) ? [...answers, [ticked, missing]] : answers)
    const path = (chapter === 'revenus' ? replay(date, given, geography) : journey).path.filter(({ question }) => !question.aside)
    const here = path.filter(({ question }) => question.chapter === chapter)
    for (const { question } of here) on.add(question.id.replace(/^individu\.enfant_\w+?\./, 'individu.enfant.'))
    const facts = path.slice(0, path.indexOf(here[0]!)).flatMap(({ question }) => Object.values(question.facts))
    const earlier = new Map([...facts, ticked].filter(fact => given.has(fact)).map(fact => [fact, given.get(fact)]))
    const name = `chapter ${chapterOrder.indexOf(chapter) + 1}, as for ${id}`
    const empty = await alone.get(`${await alone.simulate(date, earlier)}chapitre/${chapter}`)
    pages.push({ name: `${name}, empty`, ...empty }, { name: `${name}, in error`, ...await alone.send(empty, []) })
    const base = await withSomebody.simulate(date, lengthened(given))
    pages.push({ name: `${name}, filled in with somebody, long words`, ...await withSomebody.get(`${base}chapitre/${chapter}`) })
  }
  return pages
}
