import underPressure from '@fastify/under-pressure'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Busy } from '../refusals.js'
import { spared } from './spared.js'

/** How late the event loop may run, in ms, on average over a second; 0: never mind. A page takes 5 ms: that late, two hundred of them wait. */
export const LATEST = 1000

/** When the process cannot follow, who comes next is told at once to come back (503, a page), rather than kept in a queue that grows. */
export async function loadShedding (app: FastifyInstance, latest: number): Promise<void> {
  await app.register(underPressure, {
    maxEventLoopDelay: latest,
    pressureHandler: async ({ url }: FastifyRequest) => {
      if (!spared(url)) throw new Busy('event loop')
    }
  })
}
