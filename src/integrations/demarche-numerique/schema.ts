import { z } from 'zod'
import { champTypes } from './champ-types.js'
import type { MappedField, Mapping, RowField } from './mapping.js'

/** Lenient on purpose: DS adds keys and types without notice (contract 5). Only what we read is kept. */
const common = {
  __typename: z.string(),
  id: z.string(),
  label: z.string(),
  required: z.boolean().nullish(),
  options: z.array(z.string()).nullish(),
  otherOption: z.boolean().nullish(),
  /** Of a title among the champs. */
  level: z.number().nullish()
}
const child = z.object(common)
const descriptorSchema = z.object({ ...common, champDescriptors: z.array(child).nullish() })

export const demarcheSchema = z.object({
  number: z.int().positive(),
  title: z.string().nullish(),
  state: z.string(),
  demarcheURL: z.string().nullish(),
  /** Said since 2026; false: the form begins with a SIRET. */
  forIndividual: z.boolean().nullish(),
  revision: z.object({ champDescriptors: z.array(descriptorSchema) })
})

/** A démarche as its public /schema describes it. */
export type DemarcheSchema = z.infer<typeof demarcheSchema>
export type Descriptor = z.infer<typeof descriptorSchema>

/** The last segment of the canonical address: a démarche keeps its former paths, where prefill is lost (contract 1.4). */
export const canonicalPath = ({ demarcheURL }: DemarcheSchema): string | undefined =>
  /\/commencer\/([\w-]+)\/?$/.exec(demarcheURL ?? '')?.[1]

/** What to bring: the attached documents that the form asks for. */
export const documentsOf = ({ revision }: DemarcheSchema): string[] =>
  revision.champDescriptors.filter(({ __typename }) => __typename === 'PieceJustificativeChampDescriptor').map(({ label }) => label)

/** A démarche in the words of its mapping, for when it says nothing itself: enough to read answers, never to send them. */
export const schemaFrom = (mapping: Mapping): DemarcheSchema => ({
  number: mapping.number ?? 1, state: 'publiee', revision: { champDescriptors: mapping.fields.map(descriptorFrom) }
})

const descriptorFrom = (field: MappedField | RowField): Descriptor => ({
  __typename: champTypes[field.type],
  id: field.champ,
  label: field.label,
  ...field.type !== 'repetition' && field.values !== undefined ? { options: Object.values(field.values) } : {},
  ...field.type === 'repetition' ? { champDescriptors: field.rows.map(descriptorFrom) } : {}
})
