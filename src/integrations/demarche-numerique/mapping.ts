import { z } from 'zod'
import { scalarTypes } from './champ-types.js'
import { stableId } from './champ-key.js'

/** One group of the review page each, in this order; « sensible » is not ticked beforehand (contract 8.3). */
export const categories = {
  identite: 'Vous',
  contact: 'Pour vous joindre',
  situation: 'Votre situation',
  logement: 'Votre logement',
  famille: 'Votre foyer',
  ressources: 'Vos ressources',
  projet: 'Votre projet',
  sensible: 'Informations sensibles'
} as const
export type Category = keyof typeof categories

const words = z.string().trim().min(1)
const key = z.string().regex(/^[a-z][a-z\d_]*$/, 'nom en minuscules, chiffres et _')
const champ = z.string()
  .refine(text => stableId(text) !== undefined && !text.endsWith('='), 'identifiant de champ attendu : celui de /schema, sans « = »')
const condition = z.string().regex(/^[\w.]+ = .+$/)
const factPath = z.string().regex(/^[\w.]+$/, 'chemin d’un fait attendu, par exemple demandeur.date_naissance')

const scalar = {
  key,
  champ,
  type: z.enum(scalarTypes),
  label: words,
  values: z.record(z.string(), words).optional(),
  omit: z.array(z.string()).optional(),
  /**
   * Before `values`, in order: what the form calls people of whom another fact says more (an apprentice is a student for `activite`).
   * Without `value`, nothing is sent of them.
   */
  instead: z.array(z.strictObject({ when: condition, value: words.optional() })).optional(),
  /** Options of the form that no answer of ours chooses: a person has said so. */
  unused: z.array(words).optional(),
  /** A list whose options /schema does not give: `values` are copied from the form itself, by a person. */
  advanced: z.literal(true).optional(),
  round: z.int().min(0).max(2).optional(),
  pattern: z.string().optional(),
  /** The form's own limit, in characters, as its page says it; /schema does not give it. */
  longest: z.int().positive().optional()
}
const ask = z.strictObject({ autocomplete: z.string().optional(), hint: words.optional(), required: z.boolean().default(false) })
const category = z.enum(Object.keys(categories) as [Category, ...Category[]])
/** Guessed by services:draft: a person decides the line, then takes this away. */
const toConfirm = { 'à_confirmer': z.literal(true).optional() }
const row = z.strictObject({ ...scalar, ...toConfirm, from: factPath })
const single = z.strictObject({
  ...scalar,
  ...toConfirm,
  category,
  unit: words.optional(),
  from: factPath.optional(),
  ask: ask.optional(),
  when: condition.optional()
})
const repetition = z.strictObject({
  ...toConfirm,
  key, champ, type: z.literal('repetition'), label: words, category, each: z.enum(['enfants', 'foyer']), rows: z.array(row).min(1)
})

/** rules/services/demarches/*.yml (contract 9.2). */
export const mappingSchema = z.strictObject({
  version: z.literal(1),
  id: z.string().regex(/^[a-z\d]+(-[a-z\d]+)*$/),
  path: z.string().regex(/^[\w-]+$/),
  /** Learnt when a person accepts the schema; without it, a path taken over by another démarche is not seen. */
  number: z.int().positive().optional(),
  for_individual: z.boolean().default(true),
  recipient: words,
  benefit: z.string().optional(),
  fallback: z.enum(['plain', 'get_link']).default('plain'),
  /** A démarche of demonstration: its aid is not in the catalogue of every day, and it may be a draft. */
  demonstration: z.boolean().default(false),
  /** Written by services:draft and not accepted yet: nothing is prefilled. */
  draft: z.boolean().default(false),
  reviewed: z.strictObject({ by: words, on: z.iso.date() }).optional(),
  identity: z.strictObject({ ask: z.array(z.enum(['prenom', 'nom', 'genre'])).min(1) }).optional(),
  fields: z.array(z.discriminatedUnion('type', [repetition, single]))
})

export type Mapping = z.infer<typeof mappingSchema>
/** As it is written in a file. */
export type MappingFile = z.input<typeof mappingSchema>
export type FieldFile = MappingFile['fields'][number]
export type RowFile = z.input<typeof row>
export type MappedField = Mapping['fields'][number]
export type RepetitionField = z.infer<typeof repetition>
export type SingleField = z.infer<typeof single>
export type RowField = z.infer<typeof row>

export const isRepetition = (field: MappedField): field is RepetitionField => field.type === 'repetition'
