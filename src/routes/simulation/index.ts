import type { FastifyInstance } from 'fastify'
import type { Services } from '../../services.js'
import { aid } from './aid.js'
import { chapter } from './chapter.js'
import { children } from './children.js'
import { deadlines } from './deadlines.js'
import { erase } from './erase.js'
import { otherAids } from './other-aids.js'
import { question } from './question.js'
import { recap } from './recap.js'
import { results } from './results.js'
import { resumeLater } from './resume-later.js'
import { resume } from './resume.js'
import { sheet } from './sheet/index.js'
import { start } from './start.js'
import { CodeRateLimiter } from './code-rate-limiter.js'
import { withSomebody } from './with-somebody.js'

/** The pages of a simulation. They need the browser's session, the form token and the views. */
export async function simulation (app: FastifyInstance, services: Services): Promise<void> {
  const codeLimiter = new CodeRateLimiter(services.clock)
  start(app, services, codeLimiter)
  question(app, services)
  children(app, services)
  chapter(app, services)
  recap(app, services)
  results(app, services)
  aid(app, services)
  otherAids(app, services)
  deadlines(app, services)
  sheet(app, services)
  resumeLater(app, services, codeLimiter)
  resume(app, services, codeLimiter)
  withSomebody(app, services, codeLimiter)
  erase(app)
}
