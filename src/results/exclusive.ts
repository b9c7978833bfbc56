import type { Verdict } from '../../rules/catalogue.js'

const perYear = { mensuelle: 12, annuelle: 1, ponctuelle: 1, autre: 1 } as const

/** What an aid pays in a year, to compare two that cannot be had together. */
export const yearly = ({ aid: { text }, amount }: Pick<Verdict, 'aid' | 'amount'>): number =>
  typeof amount === 'number' ? amount * (text.periodicite === 'mensuelle' ? text.versement?.mois_par_an ?? 12 : perYear[text.periodicite]) : 0

const names = (one: Verdict, other: Verdict): boolean => one.aid.text.non_cumulable.some(({ avec }) => avec === other.aid.id)

/** Whether one of the two files says that they cannot be had together. */
export const excludes = (one: Verdict, other: Verdict): boolean => names(one, other) || names(other, one)

/** Those that can be had together, the best paid first, beside the ones that are already `kept`. In the order given. */
export function compatible (verdicts: readonly Verdict[], kept: readonly Verdict[] = []): Verdict[] {
  const chosen = new Set<Verdict>()
  for (const verdict of [...verdicts].sort((a, b) => yearly(b) - yearly(a))) {
    if (![...kept, ...chosen].some(other => excludes(verdict, other))) chosen.add(verdict)
  }
  return verdicts.filter(verdict => chosen.has(verdict))
}
