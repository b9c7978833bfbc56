import type { Demarches } from './demarches.js'

const DAY = 24 * 60 * 60 * 1000

/**
 * Compares every mapping with its démarche once a day, at an hour drawn at random: the sites that run this do not all knock together.
 * Returns what stops it.
 */
export function startDailyRound (demarches: Demarches, report: (error: unknown) => void, drawn = Math.random()): () => void {
  if (!demarches.settings.enabled) return () => {}
  let timer = setTimeout(function round () {
    timer = setTimeout(round, DAY).unref()
    demarches.refreshAll().catch(report)
  }, drawn * DAY).unref()
  return () => { clearTimeout(timer) }
}
