import type { Condition as GenericCondition } from '../../src/engine/condition.js'
import type { Notion } from '../../src/engine/calculation.js'
import type { Dated } from '../../src/engine/dated.js'
import { judge } from '../../src/engine/outcome.js'
import type { Replacement } from '../../src/engine/overlay.js'
import type { Figure } from '../../src/engine/parameter.js'
import type { Household, Rule } from '../rule.js'

/**
 * Where the incumbent's figures follow a habit rather than the law: what it does, in a sentence, and what stands in the place of our rules
 * to do the same. Its name is its file's. Cases, figures and sources: docs/ecarts.md.
 */
export interface Habit { says: string, replaces: readonly Replacement<Household>[] }

export const habit = (definition: Habit): Habit => definition

type Key = string | number | boolean | { readonly id: string } | null
type Definition<A extends Key[], T> = (c: Rule, ...args: A) => T

/** Another definition of a notion; `law` is the one replaced. */
export const notion = <A extends Key[], T>({ rank }: Notion<Household, A, T>, by: (law: Definition<A, T>) => Definition<A, T>): Replacement<Household> =>
  ({ of: 'notion', rank, by: by as never })

/** Another condition in the place of the one of that name, in one aid or in all that have it. */
export const condition = (named: { aid?: string, id: string }, by: (law: GenericCondition<Household>) => GenericCondition<Household>): Replacement<Household> =>
  ({ of: 'condition', ...named, by })

/** A condition that another test decides; it says of itself what the law's says. */
export const decidedBy = (test: (c: Rule) => boolean) => (law: GenericCondition<Household>): GenericCondition<Household> => {
  const decide = (c: Rule) => judge(() => test(c))
  return { ...law, judge: decide, explain: c => ({ ...law.explain(c), ...decide(c) }) }
}

/** Other dated values of a parameter ("rsa/montant-de-base"). */
export const figures = (path: string, by: (law: readonly Dated<Figure>[]) => readonly Dated<Figure>[]): Replacement<Household> =>
  ({ of: 'figures', path, by })

/** The figures that came into force before a day: what is newer is not known to the incumbent. */
export const before = (day: string) => (values: readonly Dated<Figure>[]): readonly Dated<Figure>[] => values.filter(({ from }) => from < day)

/** At each date, another figure made of the law's. */
export const revised = <T extends Figure>(by: (figure: T) => T) => (values: readonly Dated<Figure>[]): readonly Dated<Figure>[] =>
  values.map(dated => ({ ...dated, value: by(dated.value as T) }))
