import { createHash } from 'node:crypto'
import { champKey } from './champ-key.js'
import type { Scalar, Wire } from './encode/index.js'

export type Body = Readonly<Record<string, Wire>>
/** Larger is refused before it is sent: no form asks for that much (contract 1.2). */
const LARGEST_BODY = 64 * 1024

export const isTooLarge = (body: Body): boolean => Buffer.byteLength(JSON.stringify(body)) > LARGEST_BODY

export interface Item { champ: string, wire: Wire }
export type Identity = Partial<Record<'prenom' | 'nom' | 'genre', string>>

/** The body of the POST: unpadded keys, strings only, and the identity when it was typed (contract 2 and 3.5). */
export const bodyOf = (items: readonly Item[], identity: Identity = {}): Body => Object.fromEntries([
  ...Object.entries(identity).map(([name, text]): [string, Scalar] => [`identite_${name}`, text]),
  ...items.map(({ champ, wire }): [string, Wire] => [champKey(champ), wire])
])

/** What tells two submissions apart; the values cannot be read from it, `salt` being known to the browser alone. */
export const digest = (number: number, body: Body, salt: string): string =>
  createHash('sha256').update(JSON.stringify([number, Object.entries(body).sort(([a], [b]) => a < b ? -1 : 1), salt])).digest('base64url')
