import type { Control, Page } from './page.js'
import type { Entries } from './tab.js'

/** A wrong answer to the page: nothing chosen, or something that cannot be read. Undefined where nothing is wrong (checkboxes). */
export function mistake (page: Page): Entries | undefined {
  const form = page.forms[0]!
  const asked = form.controls.filter(({ kind }) => kind !== 'checkbox')
  if (asked.length === 0) return undefined
  return [...form.hidden, ...asked.flatMap(control => wrong(control, page.heading))]
}

function wrong ({ kind, name, words }: Control, heading: string): [string, string][] {
  if (kind === 'radio') return []
  if (words === 'Jour') return [[name, '31']]
  if (words === 'Mois') return [[name, '2']]
  if (words === 'Année') return [[name, '2004']]
  return [[name, /prénom/.test(heading) ? 'Maximilien-Alexandre-Barthélemy-Théophraste' : '12 "hiboux" & <cailloux>']]
}

/** Was what was sent kept on the page that comes back? Gives the names of those that were not. */
export function lost (page: Page, sent: Entries): string[] {
  const kept = new Map(page.forms[0]!.controls.map(control => [control.name, control]))
  return sent.filter(([name, value]) => name !== '_csrf' && kept.get(name)?.value !== value).map(([name]) => name)
}
