const SECOND = 1000
/** Asked to come back later without being told when. */
const UNSAID = 30 * SECOND
/** Whatever a service says, it is asked again after an hour. */
const LONGEST = 3600 * SECOND

/** The header Retry-After, seconds or a date (RFC 9110, section 10.2.3), in ms from now. */
export function retryAfterMs (header: string | undefined, now: number): number {
  const said = header ?? ''
  const ms = /^\d+$/.test(said) ? Number(said) * SECOND : / GMT$/.test(said) ? Date.parse(said) - now : NaN
  return Number.isNaN(ms) ? UNSAID : Math.min(Math.max(ms, 0), LONGEST)
}
