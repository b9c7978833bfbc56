import type { FastifyRequest } from 'fastify'

/**
 * Was this form sent by a page of ours? Sec-Fetch-Site says it, where browsers send it (https, and http on the machine itself).
 * Otherwise Origin does, unless it is "null", which our own forms send because of Referrer-Policy: no-referrer.
 * When neither speaks (old phones over http), the token alone decides.
 */
export function comesFromHere (request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const { origin } = request.headers
  if (origin === undefined || origin === 'null') return true
  return origin === `${request.protocol}://${request.host}`
}
