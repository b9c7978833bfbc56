import type { Parameters } from '../../engine/calculation.js'
import { differences, ownValues, pairsOf, type Difference, type Kind, type Pair } from './compare.js'
import type { DatedNumber } from './counterpart.js'

interface Line { file: string, text: string }
export interface Report {
  pairs: number
  /** A path that leads nowhere in OpenFisca, a key that leads to no number here. */
  lost: readonly Line[]
  byKind: Readonly<Record<Kind, readonly Line[]>>
}

/** Compares every figure that names a counterpart, found by `read`. */
export function compareAll (parameters: Parameters, read: (path: string) => readonly DatedNumber[] | undefined): Report {
  const lost: Line[] = []
  const byKind: Record<Kind, Line[]> = { later: [], other: [], behind: [] }
  const pairs = [...parameters.values()].flatMap(pairsOf)
  for (const pair of pairs) {
    const [ours, theirs] = [ownValues(pair), read(pair.path)]
    const line = (text: string): Line => ({ file: fileOf(pair), text: `${fileOf(pair)}${pair.key === '' ? '' : ` — ${pair.key}`} : ${text}` })
    if (theirs === undefined) lost.push(line(`« ${pair.path} » n’existe pas dans OpenFisca. Corrigez « openfisca ».`))
    if (ours.length === 0) lost.push(line('cette case n’existe pas ici. Corrigez « openfisca ».'))
    for (const difference of differences(ours, theirs ?? [])) byKind[difference.kind].push(line(`${inWords(difference)} (${pair.path})`))
  }
  return { pairs: pairs.length, lost, byKind }
}

const fileOf = ({ parameter: { path } }: Pair): string => `rules/parameters/${path}.yml`
const inWords = ({ ours, theirs }: Difference): string => `${dated(ours)} ici, ${dated(theirs)} dans OpenFisca`
const dated = ({ from, value }: DatedNumber): string => `${value === null ? 'rien' : String(value).replace('.', ',')} depuis ${from}`

/** What must be done comes last, above the conclusion: a terminal shows the end. What is more recent here asks for nothing: its files are enough. */
export function reportText ({ pairs, lost, byKind: { later, other, behind } }: Report, version: string): string {
  const files = [...new Set(behind.map(({ file }) => file))]
  const parts: [title: string, lines: readonly string[]][] = [
    ['Plus récents ici', files.map(file => `${file} (${behind.filter(line => line.file === file).length})`)],
    ['Autres à la même date : à comprendre, l’un des deux se trompe', texts(other)],
    ['Plus récents dans OpenFisca : à lire dans le texte, puis à ajouter', texts(later)],
    ['Équivalents introuvables', texts(lost)]
  ]
  const shown = parts.filter(([, lines]) => lines.length > 0).map(([title, lines]) => `${title} (${lines.length})\n${lines.join('\n')}\n`)
  const conclusion = later.length > 0 ? `${later.length} à ajouter.` : lost.length > 0 ? 'des équivalents à corriger.' : 'rien de plus récent là-bas.'
  return `${[...shown, `${pairs} montants comparés à OpenFisca-France ${version} : ${conclusion}`].join('\n')}\n`
}

const texts = (lines: readonly Line[]): string[] => lines.map(({ text }) => text)

export const exitCode = ({ lost, byKind }: Report): number => lost.length + byKind.later.length > 0 ? 1 : 0
