import type { StartedDouble } from '../started-double.js'
import { startDirectories } from './index.js'

/** Invented offices around Montpellier, Rennes, Nantes and Saint-Denis de La Réunion; nowhere else has any. */
export async function directoriesForDemo (port = 0): Promise<StartedDouble> {
  const { origin, close } = await startDirectories(port)
  return { name: 'annuaire', origin, env: { ANNUAIRE_BASE_URL: origin, DATA_INCLUSION_BASE_URL: origin, DATA_INCLUSION_TOKEN: 'demonstration' }, close }
}
