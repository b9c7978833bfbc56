import type { Test } from 'tap'
import { review, type formOf, type Scene } from './app.js'

export const posts = ({ double }: Scene): number => double.world.calls.filter(call => call.startsWith('POST /api/')).length
export const said = (at: Scene, text: string): boolean => at.log.some(line => line.includes(text))

/** To the page of what became of this sending, which is named. */
export const isUnavailable = ({ url }: Scene, location: unknown): boolean => new RegExp(`^${url}/indisponible\\?envoi=[\\w-]{22}$`).test(String(location))

/** Every page of failure: why, the plain link, the answers to copy, the button again; no trace of a program. */
export async function failed (at: Scene, t: Test, changes: Parameters<typeof formOf>[1] = {}) {
  const { sent } = await review(at, changes)
  t.equal(sent.statusCode, 303)
  t.ok(isUnavailable(at, sent.headers.location))
  const page = await at.visitor.get(String(sent.headers.location))
  t.equal(page.statusCode, 200)
  for (const text of ['Réessayer', `${at.double.origin}/commencer/demo-aide-mobilite-jeunes`, 'Date de naissance', '17 mai 2004', 'Rennes (35000)', 'France services']) t.match(page.payload, text)
  t.notMatch(page.payload, /at .*\.[jt]s:|Error:|undefined/)
  return page
}
