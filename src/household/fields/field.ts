import { z } from 'zod'

/** A fact of the household: what its value may be, and what it is when its question does not concern this household. */
export interface Field<T, A = null> {
  readonly schema: z.ZodType<T>
  readonly absent: A
  /** The value that says « je ne sais pas »: exchanged and kept, and read by nobody. */
  readonly unknown?: string
}

export const choice = <const V extends readonly [string, ...string[]]>(...values: V): Field<V[number]> =>
  ({ schema: z.enum(values) as z.ZodType<V[number]>, absent: null })

/** The same field with one more value, which means « je ne sais pas »: rules never see it, and reading the fact throws Unanswered. */
export const orUnknown = <T>(field: Field<T>, unknown: string): Field<T> => ({ ...field, unknown })

/** A question that is not asked of somebody is a "no" for them: « en service civique ? » at 40. */
export const yesNo = (): Field<boolean, false> => ({ schema: z.boolean(), absent: false })

/** Beyond, nobody's euros: a slip, or numbers with which nothing can be computed. */
export const most = 1_000_000_000

export const number = (min = -most, max = most): Field<number> => ({ schema: z.number().min(min).max(max), absent: null })

/** Exchanged as "2004-05-17" or "2004-05-17T00:00:00.000Z"; kept as an ISO day. */
export const day = (): Field<string> => ({
  schema: z.string().transform(text => text.slice(0, 10)).pipe(z.iso.date()), absent: null
})

export const text = (): Field<string> => ({ schema: z.string().max(100), absent: null })

export const several = <const V extends readonly [string, ...string[]]>(...values: V): Field<readonly V[number][]> =>
  ({ schema: z.array(z.enum(values)) as z.ZodType<readonly V[number][]>, absent: null })

export const amounts = (min = 0): Field<Readonly<Record<string, number>>> =>
  ({ schema: z.record(z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/), z.number().min(min).max(most)), absent: null })

type Fields = Readonly<Record<string, Field<unknown, unknown>>>

/** What reading the facts of an entity gives. Reading one that is not known yet throws Unanswered. */
export type Read<F extends Fields> = { readonly [K in keyof F]: F[K] extends Field<infer T, infer A> ? T | A : never }
