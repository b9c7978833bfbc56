/** Refused for now rather than made to wait: 503, and when to come back (Retry-After, in seconds). */
export class Busy extends Error {
  override readonly name = 'Busy'
  readonly statusCode = 503
  constructor (what: string, readonly retryAfter = 5) { super(what) }
}

/** The simulation was erased, or closed, while a form was on its way: nothing was stored. */
export class SimulationGone extends Error {
  override readonly name = 'SimulationGone'
  readonly statusCode = 410
}

/** One visitor asks for more than a share: 429, and when to come back. */
export class TooMany extends Error {
  override readonly name = 'TooMany'
  readonly statusCode = 429
  constructor (what: string, readonly retryAfter = 60) { super(what) }
}
