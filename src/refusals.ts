/** Refused for now rather than made to wait: 503, and when to come back (Retry-After, in seconds). */
export class Busy extends Error {
  override readonly name = 'Busy'
  readonly statusCode = 503
  constructor (what: string, readonly retryAfter = 5) { super(what) }
}

/** One visitor asks for more than a share: 429, and when to come back. */
export class TooMany extends Error {
  override readonly name = 'TooMany'
  readonly statusCode = 429
  constructor (what: string, readonly retryAfter = 60) { super(what) }
}
