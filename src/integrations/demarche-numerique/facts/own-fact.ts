import { z } from 'zod'
import { addMonths, monthOf } from '../../../household/index.js'
import { entities } from '../../../household/fields/index.js'
import { answerIn, type Fact, type FactSource, type Kind } from './fact.js'

/** A fact as the field names it: "individu" + "activite", read under `prefix` ("individu.demandeur"). */
export function ownFact (entity: string, name: string, prefix: string): Fact | undefined {
  const field = entities[entity]?.fields[name]
  const shape = field === undefined ? undefined : shapeOf(field.schema, name)
  if (shape === undefined) return undefined
  const id = `${prefix}.${name}`
  return { ...shape, ids: [id], read: source => shape.kind === 'number' ? amountIn(source, id) : answerIn(source, id) }
}

/** A number; of an income, that of the last whole month, or of the one year that was asked. */
function amountIn (source: FactSource, id: string): unknown {
  const value = answerIn(source, id)
  if (typeof value !== 'object' || value === null) return value
  const amounts = value as Readonly<Record<string, number>>
  const [year, ...others] = Object.keys(amounts).filter(key => key.length === 4)
  return amounts[addMonths(monthOf(source.date), -1)] ?? (year !== undefined && others.length === 0 ? amounts[year] : undefined)
}

function shapeOf (schema: z.ZodType, name: string): { kind: Kind, values?: readonly string[] } | undefined {
  if (schema instanceof z.ZodEnum) return { kind: 'choice', values: schema.options.map(String) }
  const item = schema instanceof z.ZodArray ? schema.element : undefined
  if (item instanceof z.ZodEnum) return { kind: 'several', values: item.options.map(String) }
  if (schema instanceof z.ZodBoolean) return { kind: 'yes-no' }
  if (schema instanceof z.ZodNumber || schema instanceof z.ZodRecord) return { kind: 'number' }
  if (schema instanceof z.ZodString) return { kind: 'text' }
  if (name.startsWith('date_')) return { kind: 'day' }
  return schema instanceof z.ZodObject ? { kind: 'commune' } : undefined
}

/** Names of the facts of an entity, for the proposals of services:draft. */
export const namesOf = (entity: string): string[] => Object.keys(entities[entity]?.fields ?? {})
