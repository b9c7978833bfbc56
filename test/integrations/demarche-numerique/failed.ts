import type { Test } from 'tap'
import type { formOf} from './app.js';
import { review, type Scene } from './app.js'

export const posts = ({ double }: Scene): number => double.world.calls.filter(call => call.startsWith('POST /api/')).length
export const said = (at: Scene, text: string): boolean => at.log.some(line => line.includes(text))

/** Every page of failure: why, the plain link, the answers to copy, the button again; no trace of a program. */
export async function failed (at: Scene, t: Test, changes: Parameters<typeof formOf>[1] = {}) {
  const { sent } = await review(at, changes)
  t.equal(sent.statusCode, 303)
  t.equal(sent.headers.location, `${at.url}/indisponible`)
  const page = await at.visitor.get(String(sent.headers.location))
  t.equal(page.statusCode, 200)
  for (const text of ['Réessayer', `${at.double.origin}/commencer/demo-aide-mobilite-jeunes`, 'Date de naissance', '17 mai 2004', 'Rennes (35000)', 'France services']) t.match(page.payload, text)
  t.notMatch(page.payload, /at .*\.[jt]s:|Error:|undefined/)
  return page
}
