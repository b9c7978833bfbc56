import { dayInWords, plural } from '../../household/index.js'
import type { Due } from './coming.js'

export const count = (figures: readonly unknown[]): string => `${figures.length} ${plural(figures.length, 'montant')}`

/** One line per figure: its file, what it is, where to read it. */
export const figureLines = ({ figures }: Due): string[] =>
  figures.map(({ path, description, values }) => `rules/parameters/${path}.yml — ${description} — ${values.at(-1)!.source.url}`)

/** The calendar on a terminal. `late`: how many are overdue already. */
export function calendarText (due: readonly Due[], late: number): string {
  const days = due.map(day => `${dayInWords(day.day)} (${count(day.figures)})\n${figureLines(day).map(line => `  ${line}`).join('\n')}\n`)
  const already = late === 0 ? 'Aucun montant n’est en retard.' : `En retard dès aujourd’hui : ${late}, que « npm run rules:check » nomme.`
  return `${[...days, already].join('\n')}\n`
}
