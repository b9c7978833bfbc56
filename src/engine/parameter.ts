import { z } from 'zod'
import type { Dated } from './dated.js'
import { day, sourceSchema } from './source.js'

/** A figure, a list (barème by rank) or a table by key (zone, number of persons, échelon…). */
export type Figure = number | readonly Figure[] | { readonly [key: string]: Figure }
const figure: z.ZodType<Figure> = z.lazy(() => z.union([z.number(), z.array(figure), z.record(z.string(), figure)]))

/** When the law usually changes the figure; drives the list of figures that look out of date. */
export const revisions = ['janvier', 'avril', 'juillet', 'aout', 'septembre', 'octobre', 'libre'] as const

/** One file of rules/parameters: a dated figure and, for each date, the text that set it. */
export const parameterSchema = z.strictObject({
  description: z.string().min(1),
  unit: z.string().min(1),
  revision: z.enum(revisions).default('libre'),
  values: z.array(z.strictObject({ from: day, value: figure, source: sourceSchema })).min(1)
})

export interface Parameter {
  path: string
  description: string
  unit: string
  revision: typeof revisions[number]
  values: readonly Dated<Figure>[]
}

/** A figure that formulas need, named by its path under rules/parameters ("rsa/montant-base"). */
export interface ParameterHandle<T extends Figure> { readonly path: string, readonly figure?: T }

const declared = new Set<string>()

/** Declares that a formula reads a figure: the start fails when no file gives it. */
export function parameter<T extends Figure = number> (path: string): ParameterHandle<T> {
  declared.add(path)
  return { path }
}

export const declaredParameters = (): readonly string[] => [...declared]
