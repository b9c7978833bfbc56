import type { Aid } from './aid.js'
import { lawOf, type Definitions } from './calculation.js'
import type { Catalogue } from './catalogue.js'
import type { Condition } from './condition.js'
import type { Dated } from './dated.js'
import type { Figure } from './parameter.js'

type Compute = (c: never, ...args: never[]) => unknown
type Figures = readonly Dated<Figure>[]

/**
 * Something else in the place of what the rules say: of a notion (by its rank), of a condition (of one aid, or of every
 * aid that has it), or of the dated values of a parameter (by its path). `by` receives what it replaces.
 */
export type Replacement<H> =
  { of: 'notion', rank: number, by: (law: Compute) => Compute } |
  { of: 'condition', aid?: string, id: string, by: (law: Condition<H>) => Condition<H> } |
  { of: 'figures', path: string, by: (law: Figures) => Figures }

/** The same catalogue with other rules in some places, in the order given. Throws where a replacement has nothing to replace, an aid that the catalogue leaves out apart. */
export const withReplacements = <H>(catalogue: Catalogue<H>, replacements: readonly Replacement<H>[]): Catalogue<H> =>
  replacements.reduce(withReplacement, catalogue)

function withReplacement<H> (catalogue: Catalogue<H>, replacement: Replacement<H>): Catalogue<H> {
  switch (replacement.of) {
    case 'notion': return { ...catalogue, replaced: redefined(catalogue.replaced, replacement.rank, replacement.by) }
    case 'condition': {
      // Private aids are left out of the catalogue that is shown.
      if (replacement.aid !== undefined && catalogue.aids.every(({ id }) => id !== replacement.aid)) return catalogue
      const aids = catalogue.aids.map(aid => withCondition(aid, replacement))
      if (aids.every((aid, rank) => aid === catalogue.aids[rank])) throw new Error(`aucune condition « ${replacement.id} » à remplacer`)
      return { ...catalogue, aids }
    }
    case 'figures': {
      const parameter = catalogue.parameters.get(replacement.path)
      if (parameter === undefined) throw new Error(`paramètre inconnu : ${replacement.path}`)
      const values = replacement.by(parameter.values)
      return { ...catalogue, parameters: new Map([...catalogue.parameters, [parameter.path, { ...parameter, values }]]) }
    }
  }
}

const redefined = (known: Definitions, rank: number, by: (law: Compute) => Compute): Definitions =>
  new Map([...known, [rank, by(known.get(rank) ?? lawOf(rank))]])

function withCondition<H> (aid: Aid<H>, { aid: only, id, by }: { aid?: string, id: string, by: (law: Condition<H>) => Condition<H> }): Aid<H> {
  const all = [...aid.conditions, ...aid.profiles.flatMap(({ conditions }) => conditions)]
  if ((only !== undefined && only !== aid.id) || all.every(condition => condition.id !== id)) return aid
  const replace = (conditions: readonly Condition<H>[]) => conditions.map(condition => condition.id === id ? by(condition) : condition)
  return { ...aid, conditions: replace(aid.conditions), profiles: aid.profiles.map(({ is, conditions }) => ({ is, conditions: replace(conditions) })) }
}
