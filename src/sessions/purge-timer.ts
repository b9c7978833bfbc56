import type { Stores } from './stores.js'

const EVERY = 10 * 60 * 1000

/**
 * Purges now, then every ten minutes while the process lives (the timer does not keep it alive). A purge that fails is reported
 * and tried again at the next tick. Returns what stops it, once the purge under way is over.
 */
export function startPurge (stores: Stores, now: () => number, report: (error: unknown) => void): () => Promise<void> {
  let running = Promise.resolve()
  const purge = (): void => {
    running = running.then(() => stores.purge(now())).then(() => {}, report)
  }
  purge()
  const timer = setInterval(purge, EVERY).unref()
  return async () => {
    clearInterval(timer)
    await running
  }
}
