import { z } from 'zod'
import { condition, word, type Rule } from '../rule.js'

interface Listed {
  type: string
  subject: string
  read: (c: Rule) => string | null
  words: Readonly<Record<string, string>>
  /** Throws where the answer may not be the one that these values ask for. */
  sure?: (c: Rule, values: readonly string[]) => void
}

const inWords = (value: string | null, words: Readonly<Record<string, string>>): string =>
  value === null ? 'non concerné' : words[value] ?? value

/** A word that asks for one of several values of a choice (`values: [...]`). */
export const listedWord = ({ type, subject, read, words }: Listed) => word({
  schema: z.looseObject({ type: z.literal(type), values: z.array(z.string()) }),
  choices: Object.keys(words),
  build: ({ values }) => {
    const threshold = values.map(value => words[value] ?? value).join(', ')
    return condition({
      id: type,
      general: `${subject} : ${threshold}`,
      threshold,
      value: { words: c => inWords(read(c), words), from: null },
      test: c => values.includes(read(c) ?? ''),
      sentence: (c, met) => met ? `${capital(subject)} : ${inWords(read(c), words)}.` : `${capital(subject)} : ${inWords(read(c), words)}. Il faut : ${threshold}.`
    })
  }
})

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const list = z.array(z.string()).nullish().transform(values => values ?? [])

/** A word with `includes` and `excludes` lists: in the first when it is not empty, and not in the second. */
export const includesWord = ({ type, subject, read, words, sure }: Listed) => word({
  schema: z.looseObject({ type: z.literal(type), includes: list, excludes: list }),
  choices: Object.keys(words),
  build: ({ includes, excludes }) => {
    const said = (values: string[]) => values.map(value => words[value] ?? value).join(', ')
    const threshold = includes.length > 0 ? said(includes) : `tout sauf ${said(excludes)}`
    return condition({
      id: type,
      general: `${subject} : ${threshold}`,
      threshold,
      value: { words: c => inWords(read(c), words), from: null },
      test: c => {
        sure?.(c, [...includes, ...excludes])
        const value = read(c) ?? ''
        return (includes.length === 0 || includes.includes(value)) && !excludes.includes(value)
      },
      sentence: (c, met) => `${capital(subject)} : ${inWords(read(c), words)}.${met ? '' : ` Il faut : ${threshold}.`}`
    })
  }
})
