import { aidesAvecLocalisation } from '@betagouv/aides-velo/data'
import rules from '@betagouv/aides-velo/rules'
import { z } from 'zod'
import type { Place, Published } from './types.js'

const places: Readonly<Record<string, Place>> = { région: 'region', département: 'departement', epci: 'epci', 'code insee': 'commune' }

/** « 31/12/2026 » → 2026-12-31; null for a day that does not exist: the data has a 30 February. */
function day (date: string | undefined): string | null {
  const iso = date?.split('/').reverse().join('-')
  return z.iso.date().safeParse(iso).data ?? null
}

const inFrance = Object.entries(aidesAvecLocalisation).filter(([, { country }]) => country === 'france')

/** What tells an aid from those of the same title: the words of its rule's name that they do not all begin with; '' when it is alone. */
function variant (rule: string, title: string): string {
  const all = inFrance.flatMap(([name]) => rules[name]!.titre === title ? [name.split(' ')] : [])
  const own = rule.split(' ')
  const common = own.findIndex((word, rank) => all.some(words => words[rank] !== word))
  return common < 0 ? '' : own.slice(common).join(' ').replace(/^vae\b/i, 'vélo électrique')
}

/** What the model’s authors publish of each aid in France: its data alone, a hundredth of a second to load, nothing computed. */
export const published: readonly (Published & { collectivity: string })[] = inFrance.map(([rule, { collectivity: { kind, code, value } }]) => {
  const { titre, description, lien, 'dernière mise à jour': checked, 'date de fin': end } = rules[rule]!
  const place = { type: places[kind] ?? 'commune', code: code ?? value }
  return { rule, title: titre, variant: variant(rule, titre), description, link: lien, place, collectivity: value, checked: day(checked), end: day(end) }
})
