import type { Verdict } from '../../../rules/catalogue.js'
import { capital } from '../../journey/words.js'
import { moneyOf, total, totalToConfirm } from './money.js'
import { firstStep } from './ways-to-ask.js'

interface Somme { montant: string, legende: string }

export interface InShort {
  /** What the aids found come to, where they may be added: « 1 506 € », « par mois ». */
  sommes: readonly Somme[]
  /** Apart: those whose figures have surely moved since. */
  a_confirmer: readonly Somme[]
  commencer: string | undefined
}

/** The first lines of the results: what can be counted on, and where to begin. */
export function inShort (found: readonly Verdict[]): InShort {
  const rhythms = [['mensuelle', 'par mois'], ['annuelle', 'par an']] as const
  const each = (add: (rhythm: 'mensuelle' | 'annuelle') => string | undefined) => rhythms.flatMap(([rhythm, legende]) => {
    const montant = add(rhythm)
    return montant === undefined ? [] : [{ montant, legende }]
  })
  return {
    sommes: each(rhythm => total(found, rhythm, 1)),
    a_confirmer: each(rhythm => totalToConfirm(found, rhythm)),
    commencer: begin(found)
  }
}

/** Where several aids are asked at once, the place that pays most each month; else the first aid of the list. */
function begin (found: readonly Verdict[]): string | undefined {
  const [first] = found
  if (first === undefined) return undefined
  const places = new Map<string, { aids: number, paid: number }>()
  for (const { aid, amount } of found) {
    const { aids, paid } = places.get(aid.institution.name) ?? { aids: 0, paid: 0 }
    const monthly = typeof amount === 'number' && aid.text.periodicite === 'mensuelle' ? amount : 0
    places.set(aid.institution.name, { aids: aids + 1, paid: paid + monthly })
  }
  const [best] = [...places].filter(([, { aids, paid }]) => aids > 1 && paid > 0).sort(([, a], [, b]) => b.paid - a.paid)
  if (best !== undefined) return `${best[1].aids} de ces aides se demandent au même endroit\u00a0: ${best[0]}.`
  const money = moneyOf(first)
  return `${capital(first.aid.text.label)}${money === undefined ? '' : `, ${money.montant} ${money.legende}`.trimEnd()}\u00a0: ${firstStep(first.aid)}.`
}
