import type { Aid } from '../../../../rules/catalogue.js'

const deadline = /\bau plus tard\b|\bavant le (?:1er|\d)|\bdate limite\b|\bjusqu’au (?:1er|\d)|\b(?:mois|jours|semaines) qui suivent\b/i
/** A condition may also say when in the year, or that nothing is paid for the past; a description says so of the payments. */
const season = /\b(?:de|du|entre)(?: le \d+)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) (?:à|au|et) |\bmois passés\b/i

/** What the aid's own file says of when to ask: among its conditions, then in the sentences of its description. */
export function deadlinesOf ({ text }: Pick<Aid, 'text'>): string[] {
  const sentences = text.description.split(/(?<=[.!?])\s+/)
  return [...new Set([...conditionsOf(text).filter(isDeadline), ...sentences.filter(sentence => deadline.test(sentence))])]
}

/** What nobody asked and must still be true, the deadlines apart. */
export const stillToCheck = ({ text }: Pick<Aid, 'text'>): string[] => conditionsOf(text).filter(condition => !isDeadline(condition))

const conditionsOf = ({ voluntary_conditions: voluntary, conditions }: Aid['text']): string[] => [...voluntary, ...conditions].map(({ text }) => text)
const isDeadline = (condition: string): boolean => deadline.test(condition) || season.test(condition)
