import { z } from 'zod'
import { vocabulary } from '../../../rules/vocabulary/index.js'
import { aidFileSchema, aidShape } from '../../engine/aid-file.js'
import { aidTableSchema } from '../../engine/aid-table.js'
import { extentSchema } from '../../engine/extent.js'
import { institutionSchema } from '../../engine/institution.js'
import { parameterSchema } from '../../engine/parameter.js'
import { placeSchema } from '../../integrations/rdv/place.js'
import { fieldHelp } from './fields.js'

type Json = Record<string, unknown>
interface ObjectJson extends Json { properties: Record<string, Json> }

const toJson = (schema: z.ZodType): Json => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-7' }) as Json
const bare = (schema: z.ZodType): Json => {
  const { $schema: _, ...json } = toJson(schema)
  return json
}

/** The list `pour` of an answer holds names of territories. */
const withTerritories = (json: unknown): unknown => {
  if (Array.isArray(json)) return json.map(withTerritories)
  if (typeof json !== 'object' || json === null) return json
  return Object.fromEntries(Object.entries(json).map(([name, value]) =>
    [name, name === 'pour' ? { ...value as Json, items: { enum: vocabulary.territories.names } } : withTerritories(value)]))
}

/** One of the words of the vocabulary: its `type`, then its own fields. */
const condition: Json = { anyOf: Object.entries(vocabulary.conditions).map(([type, word]) => {
  const { properties, ...json } = bare(word.schema) as ObjectJson
  // A word without fields is often written with `value: true` in the field's files.
  const fields = Object.keys(properties).length > 1 ? properties : { ...properties, value: { const: true } }
  return { ...json, title: type, properties: { ...fields, type: { const: type } }, additionalProperties: false }
}) }
const conditions: Json = { type: ['array', 'null'], items: { $ref: '#/definitions/condition' } }
const profile: Json = {
  type: 'object',
  properties: { type: { enum: Object.keys(vocabulary.profiles) }, conditions },
  required: ['type'],
  additionalProperties: false
}

function aid (): ObjectJson {
  const json = toJson(aidFileSchema) as ObjectJson
  const precise: Record<string, Json> = {
    conditions_generales: conditions,
    profils: { type: ['array', 'null'], items: profile },
    interestFlag: { enum: [...Object.keys(vocabulary.interests), null] },
    territoires: withTerritories(json.properties['territoires']) as Json
  }
  const properties = Object.fromEntries(Object.entries(json.properties).map(([name, field]) =>
    [name, { ...precise[name] ?? field, ...fieldHelp[name] && { description: fieldHelp[name] } }]))
  return { ...json, title: 'Une aide', properties, definitions: { condition } }
}

/** Fields of a table that say the same as in an aid; the others may hold {places} to fill. */
const alike = ['type', 'periodicite', 'territoires', 'interestFlag', 'conditions_generales', 'profils', 'private', 'top', 'floorAt']

function table (): ObjectJson {
  const json = toJson(aidTableSchema) as ObjectJson
  const fields = (names: readonly string[]) => Object.fromEntries(names.map(name => [name, alike.includes(name)
    ? { $ref: `aide.json#/properties/${name}` }
    : fieldHelp[name] ? { description: fieldHelp[name] } : {}]))
  const properties = fields(Object.keys(aidShape))
  // The model lacks what its rows give, and a row adds columns of its own.
  const fiche = { type: 'object', properties, required: ['id', 'label', 'description', 'type', 'periodicite'], additionalProperties: false }
  const lignes = { type: 'array', items: { type: 'object', properties, required: ['institution'] } }
  return { ...json, title: 'Une même aide donnée par plusieurs institutions', properties: { ...json.properties, fiche, lignes } }
}

/** The schemas that let an editor complete and underline, by file name under rules/schema. */
export const schemas = (): Readonly<Record<string, Json>> => ({
  'aide.json': aid(),
  'tableau.json': table(),
  'territoires.json': { ...withTerritories(toJson(extentSchema)) as Json, title: 'Où une sorte d’aide existe' },
  'institution.json': { ...toJson(institutionSchema), title: 'Une institution' },
  'montant.json': { ...toJson(parameterSchema), title: 'Un montant daté' },
  'rendez-vous.json': { ...toJson(placeSchema), title: 'Un lieu de rendez-vous' }
})

export const asText = (schema: Json): string => `${JSON.stringify(schema, null, 2)}\n`
