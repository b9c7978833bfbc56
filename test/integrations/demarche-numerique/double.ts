import type { Test } from 'tap'
import { startDemarcheNumerique, type Double, type Options } from '../../doubles/demarche-numerique/index.js'

/** The day of the vectors. */
export const vectorsDay = Date.parse('2026-03-02T09:00:00Z')

export async function doubleFor (t: Test, options: Options = {}): Promise<Double> {
  const double = await startDemarcheNumerique({ clock: () => vectorsDay, ...options })
  t.teardown(() => double.close())
  return double
}
