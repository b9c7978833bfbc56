import type { Test } from 'tap'
import { inProject } from '../../src/project-root.js'
import { visit, Visit } from '../pages/visit.js'
import { demarcheStates } from './demarche.js'
import { otherPages, otherStates } from './pages.js'
import { compactStates, questionStates } from './questions.js'
import type { Shown } from './shown.js'
import { breakdowns } from './templates.js'

/** Every question and every page, in each of its states, read once from a running site; and an origin that serves their files. */
export async function gallery (t: Test): Promise<{ pages: readonly Shown[], origin: string }> {
  const alone = await visit(t, [inProject('rules')])
  const accompanied = await withSomebody(alone)
  const pages = [
    ...await questionStates(alone, accompanied), ...await compactStates(alone, accompanied),
    ...await otherPages(alone), ...await otherStates(alone), ...(await otherPages(accompanied)).map(page => ({ ...page, name: `${page.name}, with somebody` })),
    ...await demarcheStates(t), ...breakdowns()
  ]
  return { pages: pages.map(({ name, status, html, question }) => ({ name, status, html, ...question === undefined ? {} : { question } })), origin: alone.origin }
}

/** Another visitor of the same site, beside an adviser. */
async function withSomebody ({ origin, served }: Visit): Promise<Visit> {
  const visitor = new Visit(origin, served)
  await visitor.send(await visitor.get('/avec-quelquun'), [])
  return visitor
}
