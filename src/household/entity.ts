import type { Facts } from './facts.js'
import type { Field, Read } from './fields/field.js'

type Fields = Readonly<Record<string, Field<unknown, unknown>>>

/** Makes the entity's reader: each property reads the facts at that moment and throws Unanswered when its answer is missing. */
export type Reader<F extends Fields> = new (prefix: string, facts: Facts) => Read<F>

export function reader<F extends Fields> (fields: F): Reader<F> {
  class Entity {
    /** Ids of the facts already read: a rule reads the same few hundreds of times. */
    readonly ids: string[] = []
    constructor (readonly prefix: string, readonly facts: Facts) {}
  }
  for (const [rank, [name, { absent }]] of Object.entries(fields).entries()) {
    Object.defineProperty(Entity.prototype, name, {
      get (this: Entity) {
        return this.facts.read(this.ids[rank] ??= `${this.prefix}.${name}`) ?? absent
      }
    })
  }
  return Entity as unknown as Reader<F>
}
