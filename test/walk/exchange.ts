import type { Case } from '../../src/household/index.js'

/** Stored answers as programs exchange them, for the second door (`evaluate`, POST /api/v1/evaluations). */
export function exchanged (id: string, date: string, answers: ReadonlyMap<string, unknown>): Case {
  const children = answers.get('enfants') as string[] | undefined ?? []
  // The children are those that answers speak of, in the order in which they do.
  const rank = (fact: string): number => children.findIndex(child => fact.includes(`.${child}.`))
  const isOurs = (fact: string): boolean => fact !== 'enfants.liste' && !fact.endsWith('.code_postal')
  const isGone = (fact: string): boolean => /\.enfant_[^.]+\./.test(fact) && rank(fact) < 0
  const facts = [...answers].filter(([fact]) => isOurs(fact) && !isGone(fact)).sort(([a], [b]) => rank(a) - rank(b))
  return {
    id,
    dateDeValeur: date,
    answers: facts.map(([fact, value]) => {
      if (fact === 'enfants') return { entityName: 'enfants', value: children.length }
      const [entityName, ...rest] = fact.split('.') as [string, ...string[]]
      return { entityName, id: rest.length > 1 ? rest[0] : undefined, fieldName: rest.at(-1), value }
    })
  }
}
