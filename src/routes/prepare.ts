import type { FastifyInstance } from 'fastify'
import type { Catalogue } from '../../rules/catalogue.js'
import { papersForAids, papersForQuestions } from '../content/papers.js'

/** What to bring before the interview, to print: for the questions, then for the aids, what most of them ask for first. */
export function prepare (app: FastifyInstance, { aids }: Catalogue): void {
  const asked = papersForAids.map(({ papier, names }) => ({ papier, aides: aids.filter(({ text }) => text.documents.some(document => names.test(document))).length }))
  const data = { questions: papersForQuestions, demandes: asked.filter(({ aides }) => aides > 0).sort((a, b) => b.aides - a.aides) }
  app.get('/preparer', async (_, reply) => reply.view('pages/preparer.njk', { ...data, indexable: true }))
}
