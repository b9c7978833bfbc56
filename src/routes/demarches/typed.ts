import { encode, readTyped, type Identity, type Item, type Mapping, type SingleField, type Usable } from '../../integrations/demarche-numerique/index.js'
import type { Services } from '../../services.js'
import { messageFor, tooLongFor } from './messages.js'
import type { Body } from './visit.js'

export interface Fault { cible: string, champ: string, message: string }
export interface Typed { items: (Item & { key: string })[], identity: Identity, faults: Fault[] }

/** Every value sent under a name: none, one, or several. */
export const values = (body: Body, name: string): string[] => {
  const value = Object.hasOwn(body, name) ? body[name] : undefined
  return value === undefined ? [] : [value].flat()
}

export const nameOf = (key: string): string => `saisie_${key}`
export const identityName = (part: string): string => `identite_${part}`
export const identityLabels = { prenom: 'Prénom', nom: 'Nom', genre: 'Civilité' } as const

/** What the form asks of who the person is; one for companies reads none of it (contract 3.5). */
export const identityParts = ({ for_individual: individual, identity }: Mapping): (keyof Identity)[] => individual ? identity?.ask ?? [] : []

const namesIn = (mapping: Mapping): string[] => [...Object.keys(identityLabels).map(identityName), ...mapping.fields.map(({ key }) => nameOf(key))]

/** What was written or chosen on the page itself, by name; nothing of the boxes, whose values are answers. */
export const typedOf = (body: Body, mapping: Mapping): Record<string, string[]> => Object.fromEntries(namesIn(mapping)
  .map(name => [name, values(body, name)] as const)
  .filter(([, given]) => given.some(value => value.trim() !== '')))

/** All together more than the service is sent at once: the longest is to be shortened. */
export function tooLong (body: Body, mapping: Mapping): Fault {
  const [longest = ''] = namesIn(mapping).sort((a, b) => values(body, b).join('').length - values(body, a).join('').length)
  return { cible: longest, champ: longest, message: 'Ce que vous avez écrit est trop long pour être envoyé en une fois. Raccourcissez ce texte.' }
}

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
    else if (converted.why !== 'absent' || field.ask?.required) {
      const empty = `Remplissez «\u00a0${field.label}\u00a0», ou commencez sans préremplir.`
      const message = converted.why === 'absent' ? empty : converted.why === 'trop_long' ? tooLongFor(field) : messageFor(field.type)
      typed.faults.push({ cible: field.type === 'civilite' ? `${name}-1` : name, champ: name, message })
    }
  }
  for (const part of identity) {
    const type = part === 'genre' ? 'civilite' : 'text'
    const converted = encode(type, values(body, identityName(part))[0], { field: {}, descriptor: {}, places: demarches.places })
    const name = identityName(part)
    if (converted.ok) typed.identity[part] = String(converted.wire)
    else if (converted.why === 'trop_long') typed.faults.push({ cible: name, champ: name, message: tooLongFor({}) })
  }
  return typed
}
