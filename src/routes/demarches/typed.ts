import { encode, readTyped, type Identity, type Item, type SingleField, type Usable } from '../../integrations/demarche-numerique/index.js'
import type { Services } from '../../services.js'
import { messageFor } from './messages.js'
import type { Body } from './visit.js'

export interface Fault { cible: string, champ: string, message: string }
export interface Typed { items: (Item & { key: string })[], identity: Identity, faults: Fault[] }

/** Every value sent under a name: none, one, or several. */
export const values = (body: Body, name: string): string[] => {
  const value = Object.hasOwn(body, name) ? body[name] : undefined
  return (Array.isArray(value) ? value : [value]).filter(item => typeof item === 'string')
}

export const nameOf = (key: string): string => `saisie_${key}`
export const identityName = (part: string): string => `identite_${part}`

/** What was typed on the review page: used once, for the body of the POST, then forgotten (contract 8.3). */
export function readAll (
  body: Body, fields: readonly Usable<SingleField>[], identity: readonly (keyof Identity)[], { demarches }: Services
): Typed {
  const typed: Typed = { items: [], identity: {}, faults: [] }
  for (const { field, descriptor } of fields) {
    const name = nameOf(field.key)
    const value = readTyped(field.type, values(body, name))
    const converted = encode(field.type, value, { field, descriptor, places: demarches.places })
    if (converted.ok) typed.items.push({ key: field.key, champ: field.champ, wire: converted.wire })
    else if (converted.why === 'invalide' || field.ask?.required) {
      const empty = `Remplissez «\u00a0${field.label}\u00a0», ou commencez sans préremplir.`
      const message = converted.why === 'invalide' ? messageFor(field.type) : empty
      typed.faults.push({ cible: field.type === 'civilite' ? `${name}-1` : name, champ: name, message })
    }
  }
  for (const part of identity) {
    const type = part === 'genre' ? 'civilite' : 'text'
    const converted = encode(type, values(body, identityName(part))[0], { field: {}, descriptor: {}, places: demarches.places })
    if (converted.ok) typed.identity[part] = String(converted.wire)
  }
  return typed
}
