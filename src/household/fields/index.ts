import { famille, menage, parents, patrimoine, ressourcesFiscales } from './entities.js'
import type { Field } from './field.js'
import { individu, montants } from './individu.js'

type Fields = Readonly<Record<string, Field<unknown, unknown>>>

/** Entities as they are exchanged, with their fields. Persons have an id ("demandeur"), the others none. */
export const entities: Readonly<Record<string, { fields: Fields, perPerson: boolean }>> = {
  individu: { fields: { ...individu, ...montants }, perPerson: true },
  ressourcesFiscales: { fields: ressourcesFiscales, perPerson: true },
  patrimoine: { fields: patrimoine, perPerson: true },
  famille: { fields: famille, perPerson: false },
  menage: { fields: menage, perPerson: false },
  parents: { fields: parents, perPerson: false }
}

/** The field of a fact ("individu.demandeur.activite"); undefined when no entity has it. */
export function fieldOf (fact: string): Field<unknown, unknown> | undefined {
  const [entity = '', ...path] = fact.split('.')
  const known = Object.hasOwn(entities, entity) ? entities[entity] : undefined
  const name = known?.perPerson === true ? path.slice(1).join('.') : path.join('.')
  return known !== undefined && Object.hasOwn(known.fields, name) ? known.fields[name] : undefined
}
