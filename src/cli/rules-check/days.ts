import type { RuleFiles } from '../../engine/rule-files.js'

const DAY = 86_400_000
const shifted = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)

/**
 * The days on which rules are tried: that of the check, the next firsts of January, April, July and October, each day of the past year
 * on which a figure or an aid changed, and each one known of the coming year with its eve. ISO, in order.
 */
export function daysToTry ({ parameters, aids }: RuleFiles, day: string): string[] {
  const year = Number(day.slice(0, 4))
  const firsts = [year, year + 1].flatMap(of => ['01', '04', '07', '10'].map(month => `${of}-${month}-01`)).filter(first => first > day).slice(0, 4)
  const changes = [
    ...[...parameters.values()].flatMap(({ values }) => values.map(({ from }) => from)),
    ...aids.flatMap(({ yaml: { data: { depuis, jusqu_au: last } } }) => [depuis ?? [], last === undefined ? [] : shifted(last, 1)].flat())
  ]
  const past = changes.filter(change => change <= day && change > shifted(day, -366))
  const coming = changes.filter(change => change > day && change <= shifted(day, 366))
  return [...new Set([day, ...firsts, ...past, ...coming, ...coming.map(change => shifted(change, -1))])].sort()
}
