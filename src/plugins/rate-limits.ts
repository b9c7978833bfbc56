import type { FastifyInstance, FastifyRequest } from 'fastify'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { TooMany } from '../refusals.js'
import { networkOf } from './network-of.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a request takes from its visitor's budget, in pages: a question is 1, about 5 ms of processor. */
    cost?: number
  }
  interface FastifyRequest {
    /** The address, or its /64 in IPv6: see network-of.ts. */
    network: string
  }
}

/**
 * Budgets of a minute, in pages: of a browser that has a session; of all who have none at one address; of all the sessions at one address,
 * wide enough for a school or a France services office; of the programs at one address.
 */
export interface Limits { session: number, stranger: number, address: number, api: number }
export const limits: Limits = { session: 300, stranger: 1200, address: 6000, api: 120 }

const MINUTE = 60
const isApi = (request: FastifyRequest): boolean => request.url.startsWith('/api/')

export type Counted = (request: FastifyRequest) => Promise<void>

/**
 * Counts what each request costs, for the routes registered after it: the browser's own budget first, its address's last, so that
 * neighbours do not pay for one another. Who has spent it is refused (429) before anything is computed.
 */
export function rateLimits (app: FastifyInstance, given: Limits): Counted {
  app.decorateRequest('network', { getter () { return networkOf(this.ip) } })
  const budget = (name: keyof Limits) => new RateLimiterMemory({ keyPrefix: name, points: given[name], duration: MINUTE })
  const [session, stranger, address, api] = [budget('session'), budget('stranger'), budget('address'), budget('api')]

  const spend = async (limiter: RateLimiterMemory, key: string, cost: number): Promise<void> => {
    try {
      await limiter.consume(key, cost)
    } catch (spent) {
      if (!(spent instanceof RateLimiterRes)) throw spent
      throw new TooMany(limiter.keyPrefix, Math.max(1, Math.ceil(spent.msBeforeNext / 1000)))
    }
  }
  const counted: Counted = async request => {
    const { owner, network, routeOptions: { config } } = request
    const cost = config.cost ?? 1
    if (isApi(request)) return spend(api, network, cost)
    if (owner === undefined) return spend(stranger, network, cost)
    await spend(session, owner, cost)
    await spend(address, network, cost)
  }
  app.addHook('onRoute', route => {
    // After the hooks of the application: the session has been read.
    route.onRequest = [...[route.onRequest ?? []].flat(), counted]
  })
  return counted
}
