import { randomBytes } from 'node:crypto'
import type { Exchange } from './exchange.js'

/** A browser: who is signed in, and the draft that a link with values made in it (contract 1.4). */
export interface Visitor { account: string | null, linked: { digest: string, token: string } | null }

export const accounts = ['usager-1', 'usager-2', 'usager-fc'] as const
export const fromFranceConnect = { prenom: 'Angela', nom: 'Dubois', genre: 'Mme' }

const cookieName = 'faux_ds'
const visitors = new Map<string, Visitor>()

/** The visitor behind a request, with the cookie that a new one must be given. */
export function visitorOf ({ headers }: Exchange): { visitor: Visitor, headers: Record<string, string> } {
  const id = new RegExp(`${cookieName}=(\\w+)`).exec(headers.cookie ?? '')?.[1]
  const known = id === undefined ? undefined : visitors.get(id)
  if (known !== undefined) return { visitor: known, headers: {} }
  const fresh = randomBytes(12).toString('hex')
  const visitor: Visitor = { account: null, linked: null }
  visitors.set(fresh, visitor)
  return { visitor, headers: { 'set-cookie': `${cookieName}=${fresh}; Path=/; HttpOnly; SameSite=Lax` } }
}
