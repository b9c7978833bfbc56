import { randomInt } from 'node:crypto'
import { NoAnswer, type HttpAnswer } from '../../transport/exchange.js'

/** The longest that a page waits because RDV asks to (ms). */
export const HELD = 3000

/** Not all at once, when many pages wait for the same thing. */
const backoff = (rank: number): number | undefined => [200, 800].map(ms => Math.round(ms * randomInt(75, 126) / 100))[rank]
const passing = [502, 503, 504]

/** How long before the same request is sent again (ms); undefined: never. `rank`: how many times it was already sent again (contract 7.3). */
export function again (method: 'GET' | 'POST', answer: HttpAnswer | NoAnswer, rank: number): number | undefined {
  if (answer instanceof NoAnswer) {
    if (answer.kind === 'too-large') return undefined
    // A POST goes again only when nothing of it was sent: two plans would be two people.
    return method === 'GET' ? backoff(rank) : rank === 0 && answer.kind === 'unsent' ? backoff(0) : undefined
  }
  if (answer.status === 429) return rank === 0 ? retryAfterMs(answer) : undefined
  return method === 'GET' && passing.includes(answer.status) ? backoff(rank) : undefined
}

function retryAfterMs ({ retryAfter }: HttpAnswer): number | undefined {
  const ms = Number(retryAfter ?? NaN) * 1000
  return ms >= 0 && ms <= HELD ? ms : undefined
}
