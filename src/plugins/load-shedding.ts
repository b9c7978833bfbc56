import underPressure from '@fastify/under-pressure'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Busy } from '../refusals.js'
import { spared } from './spared.js'

/** How late the event loop may run, in ms, on average over a second; 0: never mind. A page takes 5 ms: that late, two hundred of them wait. */
export const LATEST = 1000
/** Late for more than one sample (ms): the start, or one long pause, is not a load. */
const LASTING = 1100

/** When the process cannot follow, who comes next is told at once to come back (503, a page), rather than kept in a queue that grows. */
export async function loadShedding (app: FastifyInstance, latest: number): Promise<void> {
  let [since, last] = [0, -Infinity]
  await app.register(underPressure, {
    maxEventLoopDelay: latest,
    pressureHandler: async ({ url }: FastifyRequest) => {
      const now = performance.now()
      if (now - last > 2 * LASTING) since = now
      last = now
      if (now - since > LASTING && !spared(url)) throw new Busy('event loop')
    }
  })
}
