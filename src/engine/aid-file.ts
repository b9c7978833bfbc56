import { z } from 'zod'
import { aidExtentSchema } from './extent.js'
import { openingSchema } from './opening.js'
import { natures, paymentSchema } from './payment.js'
import { requirementSchema } from './requirement.js'
import { day, sourceSchema } from './source.js'

/** Existing files leave fields empty or write numbers as text: both are accepted, nothing else is. */
const text = z.string().trim().min(1)
const texts = z.array(z.string().trim()).nullish().transform(list => list ?? [])
const requirements = z.array(requirementSchema).nullish().transform(list => list ?? [])
const link = z.string().trim().regex(/^(?:https?:\/\/|$)/, 'adresse attendue, commençant par https://')
  .nullish().transform(address => address || null)
const number = z.union([z.number(), z.string().trim().regex(/^-?\d+([.,]\d+)?$/).transform(t => Number(t.replace(',', '.')))], {
  error: 'nombre attendu, en chiffres et sans unité (80 ou 12.5)'
})

/** A condition as written in a file: its type, and fields that the vocabulary checks. */
const conditionData = z.looseObject({ type: z.string() })
const conditions = z.array(conditionData).nullish().transform(list => list ?? [])
const profile = z.looseObject({ type: z.string(), conditions })

export type ConditionData = z.infer<typeof conditionData>
export type ProfileData = z.infer<typeof profile>

export const periodicites = ['ponctuelle', 'mensuelle', 'annuelle', 'autre'] as const

/** What a person must have in mind for the aid to concern them: shown apart from what anybody can ask for. */
export const projects = ['emprunter', 'acheter', 'voyager', 'se-former', 'demenager'] as const

/** Another aid that cannot be had at the same time, and the text that says so. One of the two files says it. */
const exclusionSchema = z.strictObject({ avec: text, source: sourceSchema.optional() })

/** The fields that benefit contributors of the field already write, then ours. A file of theirs loads unchanged. */
export const aidShape = {
  id: z.string().optional(),
  label: text,
  institution: text,
  description: text,
  prefix: z.string().nullish(),
  type: z.enum(['float', 'bool', 'mixed']),
  montant: number.nullish(),
  unit: z.string().nullish(),
  periodicite: z.enum(periodicites),
  legend: z.string().nullish(),
  floorAt: number.nullish(),
  top: number.nullish(),
  private: z.boolean().nullish(),
  interestFlag: z.string().nullish(),
  participation: z.union([z.boolean(), z.object({ type: z.string().optional(), legend: z.string().optional() })]).nullish(),
  conditions_generales: conditions,
  profils: z.array(profile).nullish().transform(list => list ?? []),
  conditions: requirements,
  voluntary_conditions: requirements,
  link,
  teleservice: link,
  is_teleservice_need_register: z.boolean().nullish(),
  form: link,
  instructions: link,
  teleservices: z.record(z.string(), z.string()).nullish(),
  // Known to the field, of no effect here.
  imgSrc: z.string().nullish(),
  teleservicePrefill: z.string().nullish(),
  entity: z.string().nullish(),
  openfiscaPeriod: z.string().nullish(),
  openfisca_eligibility_source: z.string().nullish(),
  setToZeroRecently: z.boolean().nullish(),
  lieuxTypes: z.array(z.string()).nullish(),
  // Computed aids: what can be asked again from the results.
  isBaseRessourcesYearMinusTwo: z.boolean().nullish(),
  isBaseRessourcesPatrimoine: z.boolean().nullish(),
  msa: z.boolean().nullish(),
  // Ours.
  depuis: day.optional(),
  jusqu_au: day.optional(),
  territoires: aidExtentSchema.nullish(),
  nature: z.enum(natures).optional(),
  guichet: text.optional(),
  premier_pas: text.optional(),
  ouverture: openingSchema.optional(),
  versement: paymentSchema.optional(),
  projet: z.enum(projects).optional(),
  non_cumulable: z.array(exclusionSchema).default([]),
  sources: z.array(sourceSchema).default([]),
  documents: texts
}
export const aidFileSchema = z.strictObject(aidShape)
export type AidFile = z.infer<typeof aidFileSchema>
