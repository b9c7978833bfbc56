import { z } from 'zod'
import { AnswerError, checkValue } from './check-value.js'
import { entities } from './fields/index.js'
import type { Commune } from './fields/commune.js'
import { categories } from './fields/ressources.js'

export interface Exchanged { entityName: string, id?: string | undefined, fieldName?: string | undefined, value?: unknown }
interface Entry { id: string, value: unknown }

const amountList = z.array(z.looseObject({ id: z.string(), amounts: z.record(z.string(), z.number().nullable()) }))
const someone = /^(?:demandeur|conjoint|enfant_[\w-]{1,40})$/
const perChild = z.array(z.object({ id: z.string().regex(someone), value: z.boolean().nullable() }))
const rent = z.object({ loyer: z.number().nullish(), charges_locatives: z.number().nullish() })

/** Splits an exchanged answer into one entry per question of ours (income by kind, rent and charges, one child each). */
export function expand ({ entityName, id, fieldName, value }: Exchanged, rank: number): Entry[] {
  const path = `answers.${rank}`
  const read = <T>(schema: z.ZodType<T>): T => {
    const result = schema.safeParse(value)
    if (result.success) return result.data
    throw new AnswerError([path, 'value', ...result.error.issues[0]!.path.map(String)].join('.'), result.error.issues[0]!.message)
  }
  if (entityName === 'enfants') return [{ id: 'enfants', value: read(z.number().int().min(0).max(20)) }]
  const entity = Object.hasOwn(entities, entityName) ? entities[entityName] : undefined
  if (entity === undefined) throw new AnswerError(`${path}.entityName`, `entité inconnue : ${entityName}`)
  if (fieldName === undefined) throw new AnswerError(`${path}.fieldName`, 'champ attendu')
  if (entity.perPerson && id !== 'enfants' && !someone.test(id ?? '')) throw new AnswerError(`${path}.id`, 'personne attendue (demandeur, conjoint, enfant_…)')
  const prefix = entity.perPerson ? `${entityName}.${id}` : entityName
  const one = (field: string, single: unknown): Entry => ({ id: `${prefix}.${field}`, value: checkValue(entityName, field, single, path) })
  if (entityName === 'individu' && id === 'enfants') {
    return read(perChild).map(child => ({ id: `individu.${child.id}.${fieldName}`, value: checkValue(entityName, fieldName, child.value, path) }))
  }
  if (entityName === 'individu' && Object.hasOwn(categories, fieldName)) return read(amountList).flatMap(item => income(prefix, item, path))
  if (entityName === 'menage' && fieldName === 'loyer' && typeof value === 'object') {
    return Object.entries(read(rent)).flatMap(([field, single]) => single === undefined ? [] : [one(field, single)])
  }
  const entry = one(fieldName, value)
  return isCommune(entry.value) ? [entry, { id: `${entry.id}.code_postal`, value: entry.value._codePostal }] : [entry]
}

/** A commune answers the two pages that ask for it. */
const isCommune = (value: unknown): value is Commune => typeof value === 'object' && value !== null && '_codePostal' in value

function income (prefix: string, item: { id: string, amounts: Record<string, number | null>, [extra: string]: unknown }, path: string): Entry[] {
  // One amount that is not known, or none given, is « je ne sais pas »: never nothing received.
  const amounts = Object.values(item.amounts)
  const given = amounts.length === 0 || amounts.includes(null) ? null : item.amounts
  const entries: Entry[] = [{ id: `${prefix}.${item.id}`, value: checkValue('individu', item.id, given, path) }]
  if (item.id === 'rpns_autres_revenus') {
    // The field's default when the kind of activity was not said.
    const activity = item['tns_autres_revenus_type_activite'] ?? 'bic'
    entries.push({ id: `${prefix}.tns_autres_revenus_type_activite`, value: checkValue('individu', 'tns_autres_revenus_type_activite', activity, path) })
  }
  return entries
}
