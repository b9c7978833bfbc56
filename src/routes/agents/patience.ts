import { setTimeout } from 'node:timers/promises'

/** What an agent waits for RDV: what comes later is kept by who asked, and shown by the next page. */
export const PATIENCE = 800

/** Undefined: not done yet; it goes on. */
export async function within<T> (done: Promise<T>, ms = PATIENCE): Promise<T | undefined> {
  const over = new AbortController()
  try {
    return await Promise.race([done, setTimeout(ms, undefined, { signal: over.signal })])
  } finally {
    over.abort()
  }
}
