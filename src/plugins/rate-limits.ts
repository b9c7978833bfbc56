import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/** Requests per minute: pages for one browser, pages for an address (a school, a France services room), the API for an address. */
export interface Limits { session: number, address: number, api: number }
export const limits: Limits = { session: 300, address: 1200, api: 120 }

const isApi = (request: FastifyRequest): boolean => request.url.startsWith('/api/')

/** Counts by session where there is one, so that people behind one address do not count as one. For the routes registered after it. */
export async function rateLimits (app: FastifyInstance, { session, address, api }: Limits): Promise<void> {
  await app.register(rateLimit, {
    timeWindow: 60_000,
    max: request => isApi(request) ? api : request.owner === undefined ? address : session,
    keyGenerator: request => isApi(request) ? `api ${request.ip}` : request.owner ?? request.ip,
    // Bytes on every page, for nobody: the refusal says how long to wait.
    addHeaders: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    addHeadersOnExceeding: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    errorResponseBuilder: () => Object.assign(new Error('too many requests'), { statusCode: 429 })
  })
}
