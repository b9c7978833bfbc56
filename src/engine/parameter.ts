import { z } from 'zod'
import type { Dated } from './dated.js'
import { day, sourceSchema } from './source.js'

/** A figure, a list (barème by rank) or a table by key (zone, number of persons, échelon…). */
export type Figure = number | readonly Figure[] | { readonly [key: string]: Figure }
const figure: z.ZodType<Figure> = z.lazy(() => z.union([z.number(), z.array(figure), z.record(z.string(), figure)]))

/** When the law revises a figure, whether or not it then changes it: on the first of the month. `rentrée`: 1 September. */
export const revisions = ['janvier', 'fevrier', 'mars', 'avril', 'juillet', 'aout', 'septembre', 'octobre', 'rentrée'] as const
export type Revision = typeof revisions[number]

/** No calendar. `fixe`: a law sets it once for all (an age, a rate); `libre`: it changes when somebody decides so. */
export const otherRevisions = ['fixe', 'libre'] as const

/** One file of rules/parameters: a dated figure and, for each date, the text that set it. */
export const parameterSchema = z.strictObject({
  description: z.string().min(1),
  unit: z.string().min(1),
  revision: z.union([z.enum([...revisions, ...otherRevisions]), z.array(z.enum(revisions)).min(1)], {
    error: `valeur refusée. Valeurs possibles : ${otherRevisions.join(', ')}, ou une ou plusieurs de : ${revisions.join(', ')}`
  }),
  /** Of a figure that is `libre`: months between two readings of its source. */
  relecture: z.int().min(1).optional(),
  /** Day on which a person last read the source and found the last value right; never the date of a copy. */
  relu_le: day.optional(),
  /** Its counterpart among the parameters of openfisca-france: a path, or one for each of our keys that has one (`zones.1`). */
  openfisca: z.union([z.string().min(1), z.record(z.string(), z.string().min(1))]).optional(),
  values: z.array(z.strictObject({ from: day, value: figure, source: sourceSchema.omit({ verifie_le: true }) })).min(1)
}).refine(({ revision, relecture }) => relecture === undefined || revision === 'libre', {
  path: ['relecture'], error: 'seul un montant « libre » a une relecture. Retirez ce champ'
}).refine(({ revision, relecture }) => revision !== 'libre' || relecture !== undefined, {
  path: ['relecture'], error: 'un montant « libre » dit tous les combien de mois le relire. Ajoutez « relecture: 12 »'
})

export interface Parameter extends Readonly<Omit<z.infer<typeof parameterSchema>, 'values'>> {
  /** Of its file under rules/parameters, without extension ("rsa/montant-base"). */
  path: string
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
