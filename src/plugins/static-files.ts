import staticFiles from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { inProject } from '../project-root.js'

const YEAR = 365 * 24 * 60 * 60 * 1000
const DAY = 24 * 60 * 60 * 1000

/**
 * public/assets (a hash in each name, compressed at build) is kept for ever; the few files that browsers and robots
 * expect at the root, for a day. Registered outside the pages: no cookie is read, none is set.
 */
export async function files (app: FastifyInstance): Promise<void> {
  await app.register(staticFiles, {
    root: inProject('public', 'assets'), prefix: '/assets/', preCompressed: true, immutable: true, maxAge: YEAR, index: false, decorateReply: false
  })
  await app.register(staticFiles, {
    root: inProject('public'), prefix: '/', wildcard: false, globIgnore: ['assets/**'], maxAge: DAY, index: false, decorateReply: false
  })
}
