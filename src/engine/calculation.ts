import { valueAt, type Dated } from './dated.js'
import { NoFigure } from './fault.js'
import { isOverdue } from './freshness.js'
import type { Figure, Parameter, ParameterHandle } from './parameter.js'
import { ReadingWatch, type Reads } from './reads.js'

export type Parameters = ReadonlyMap<string, Parameter>

/** What tells two computations of a notion apart. */
type Key = string | number | boolean | { readonly id: string } | null
const keyOf = (arg: Key): unknown => typeof arg === 'object' && arg !== null ? arg.id : arg

const running = Symbol('running')
class Failed { constructor (readonly error: unknown) {} }
/** What a notion gave: a value; or, of one that is being computed or threw, a mark. */
class Result {
  value: unknown = running
  reads: Reads | undefined
}
/** By argument, one level of map for each. */
type Results = Map<unknown, Result | Results>

type Compute = (c: never, ...args: never[]) => unknown

/** Every notion at its rank: its name, and how the law defines it. */
const notions: { name: string, law: Compute }[] = []

/** Other definitions of some notions, by rank, for a calculation that does not follow the law: see overlay.ts. */
export type Definitions = ReadonlyMap<number, Compute>
const asInLaw: Definitions = new Map()

/**
 * One household on one date. Shared notions are computed once and kept for the life of the calculation,
 * unanswered ones included: asking twice gives the same value, or the same missing answers.
 */
export class Calculation<H> {
  /** By rank of the notion: results are asked thousands of times in an evaluation. */
  readonly #results = new Array<Results | undefined>(notions.length)
  readonly #watch = new ReadingWatch()

  /** `date`: ISO day. `replaced`: the definitions of notions that stand in the place of the law's (none by default). */
  constructor (
    readonly household: H,
    readonly date: string,
    readonly parameters: Parameters,
    readonly replaced: Definitions = asInLaw
  ) {}

  /** The figure in force on `at` (day of the calculation by default). Throws NoFigure before its first known date. */
  value<T extends Figure> (handle: ParameterHandle<T>, at: string = this.date): T {
    return this.dated(handle, at).value
  }

  /** The same with the date from which it holds and the text that set it. */
  dated<T extends Figure> (handle: ParameterHandle<T>, at: string = this.date): Dated<T> {
    const found = this.parameters.get(handle.path)
    if (found === undefined) throw new NoFigure(handle.path, 'paramètre inconnu')
    try {
      const dated = valueAt(found.values, at) as Dated<T>
      if (isOverdue(found, at)) this.#watch.read(found)
      return dated
    } catch (error) {
      throw new NoFigure(handle.path, (error as Error).message, { cause: error })
    }
  }

  /** Runs a computation, and tells the overdue figures that it read, itself or through the notions that it asked. */
  watch<T> (compute: () => T): { result: T, overdue: readonly Parameter[] } {
    const outer = this.#watch.begin()
    try {
      const result = compute()
      return { result, overdue: this.#watch.list() }
    } finally {
      this.#watch.end(outer)
    }
  }

  /** The same household, were a notion defined otherwise: « what the aid would be without this child ». */
  supposing<A extends Key[], T> ({ rank }: Notion<H, A, T>, otherwise: (c: Calculation<H>, ...args: A) => T): Calculation<H> {
    return new Calculation(this.household, this.date, this.parameters, new Map([...this.replaced, [rank, otherwise as unknown as Compute]]))
  }

  /** Used by `notion`; formulas call the notion itself. */
  remember<A extends Key[], T> (owner: number, law: (c: Calculation<H>, ...args: A) => T, args: A): T {
    const last = args.length - 1
    let results = this.#results[owner] ??= new Map()
    for (let rank = 0; rank < last; rank++) results = under(results, keyOf(args[rank]!))
    const key = last < 0 ? '' : keyOf(args[last]!)
    const known = results.get(key) as Result | undefined
    if (known === undefined) return this.#compute(results, key, owner, law, args)
    const { value, reads } = known
    this.#watch.readAgain(reads)
    if (value instanceof Failed) throw value.error
    if (value === running) throw new Error(`définition circulaire : ${notions[owner]!.name} ${args.map(keyOf).join('/')}`)
    return value as T
  }

  #compute<A extends Key[], T> (results: Results, key: unknown, owner: number, law: (c: Calculation<H>, ...args: A) => T, args: A): T {
    const result = new Result()
    results.set(key, result)
    const outer = this.#watch.begin()
    try {
      const value = (this.replaced.get(owner) as typeof law | undefined ?? law)(this, ...args)
      result.value = value
      return value
    } catch (error) {
      result.value = new Failed(error)
      throw error
    } finally {
      result.reads = this.#watch.end(outer)
    }
  }
}

function under (results: Results, key: unknown): Results {
  let found = results.get(key) as Results | undefined
  if (found === undefined) results.set(key, found = new Map())
  return found
}

/** How a rule reads a notion; `rank` tells it from the others. */
export interface Notion<H, A extends Key[], T> { (c: Calculation<H>, ...args: A): T, readonly rank: number }

/**
 * A shared notion of the law (revenu fiscal de référence, base de ressources…): a pure function of the household,
 * and of a person, a month, a year where it has several values. Computed once per calculation and arguments.
 */
export function notion<H, A extends Key[], T> (name: string, law: (c: Calculation<H>, ...args: A) => T): Notion<H, A, T> {
  const rank = notions.push({ name, law: law as unknown as Compute }) - 1
  return Object.assign((c: Calculation<H>, ...args: A): T => c.remember(rank, law, args), { rank })
}

/** How the law defines the notion of a rank. */
export const lawOf = (rank: number): Compute => notions[rank]!.law
