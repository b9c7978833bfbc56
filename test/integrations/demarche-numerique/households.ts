import fc from 'fast-check'
import { Facts } from '../../../src/household/index.js'
import { entities } from '../../../src/household/fields/index.js'
import { communeFact } from '../../../src/journey/controls/commune.js'
import { geography } from './app.js'
import { z } from 'zod'

const postcodes = ['35000', '75011', '75116', '69003', '13001', '20000', '97400', '97600', '01540', '29242', '98800', '97500', '53000', '83000', '67000']
const communes = postcodes.flatMap(postcode => geography.communesOfPostcode(postcode).map(place => communeFact(place, postcode)))
const days = fc.date({ min: new Date('1940-01-01'), max: new Date('2026-02-28'), noInvalidDate: true }).map(day => day.toISOString().slice(0, 10))
const amounts = fc.oneof(fc.integer({ min: 0, max: 20_000 }), fc.double({ min: 0, max: 5000, noNaN: true }))

/** Any value that a field accepts; hostile text included. */
function valueOf (schema: z.ZodType, name: string): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options)
  if (schema instanceof z.ZodArray && schema.element instanceof z.ZodEnum) return fc.subarray([...schema.element.options])
  if (schema instanceof z.ZodBoolean) return fc.boolean()
  if (schema instanceof z.ZodNumber) return amounts
  if (schema instanceof z.ZodString) return fc.string({ unit: 'binary', maxLength: 30 })
  if (name.startsWith('date_')) return days
  return schema instanceof z.ZodObject ? fc.constantFrom(...communes) : fc.constant(null)
}

/** Answered, « je ne sais pas », or not asked. */
const answer = (schema: z.ZodType, name: string) => fc.oneof({ weight: 6, arbitrary: valueOf(schema, name) }, { weight: 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constant(undefined) })

const entity = (name: string, prefix: string) => fc.record(Object.fromEntries(
  Object.entries(entities[name]!.fields).map(([field, { schema }]) => [`${prefix}.${field}`, answer(schema, field)])))

const people = ['demandeur', 'conjoint', 'enfant_a', 'enfant_b']
const parts = [...people.map(person => entity('individu', `individu.${person}`)), entity('menage', 'menage'), entity('famille', 'famille'), entity('parents', 'parents')]

/** The facts of any household, even one that no journey would give. */
export const households: fc.Arbitrary<Facts> = fc.tuple(fc.tuple(...parts), fc.constantFrom([], ['enfant_a'], ['enfant_a', 'enfant_b'], undefined), fc.record({
  salaire_net: fc.dictionary(fc.constantFrom('2026-02', '2026-01'), amounts)
})).map(([facts, enfants, { salaire_net }]) => new Facts(new Map(Object.entries({
  ...Object.assign({}, ...facts) as object, enfants, 'individu.demandeur.salaire_net': salaire_net
}).filter(([, value]) => value !== undefined))))
