/** Kept for 24 h after the last visit. A limit above 20 h needs no warning page (WCAG 2.2.1). */
export const LIFE = 24 * 60 * 60 * 1000

/** At a computer that many people use, kept for 15 minutes; a code gives the answers back. */
export const SHARED_LIFE = 15 * 60 * 1000

/** One browser keeps no more: one more takes the place of the one left alone for longest. */
export const MOST_SIMULATIONS = 50

/** What a code opens is kept for 7 days after the last change. */
export const COPY_LIFE = 7 * LIFE

/** An expiry is pushed back at most once a minute (every 15 seconds of a quarter of an hour): reading a page should not cost a write. */
const touch = (life: number): number => Math.min(60 * 1000, life / 60)
export const worthTouching = (expires: number, now: number, life = LIFE): boolean => expires < now + life - touch(life)
