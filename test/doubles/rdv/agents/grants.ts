import { createHash, randomBytes } from 'node:crypto'
import seed from '../seed.json' with { type: 'json' }

const { client_id: id, client_secret: secret, redirect_uri: redirectUri, scope, code, tokens } = seed.oauth
/** The one application that is registered, as RDV's team would create it. */
export const app = { id, secret, scope, redirectUri }
export const LIFE = 7200

/** `challenge`: PKCE (RFC 7636), of who asked for it. */
interface Code { agent: number, redirectUri: string, challenge?: string }
interface Token { agent: number, until: number, refresh?: string }
export interface Granted { access_token: string, token_type: 'Bearer', expires_in: number, refresh_token: string, scope: string, created_at: number }

/** Codes, tokens and what refreshes them (doorkeeper); each code serves once, each refresh replaces its token. */
export class Grants {
  readonly #codes = new Map<string, Code>([[code, { agent: 42, redirectUri }]])
  readonly #tokens = new Map<string, Token>(Object.entries(tokens).map(([token, given]) => [token, {
    agent: given.agent_id, until: 'expired' in given ? 0 : Infinity, ...'refresh' in given ? { refresh: given.refresh } : {}
  }]))
  /** Of the deprecated sign-in (era 2024), by access-token. */
  readonly #legacy = new Map<string, { uid: string, client: string, until: number }>()

  code (agent: number, redirectUri: string, challenge = ''): string {
    const code = randomBytes(16).toString('base64url')
    this.#codes.set(code, { agent, redirectUri, ...challenge === '' ? {} : { challenge } })
    return code
  }

  /** Undefined: unknown, used, asked for another address, or by somebody else than who asked for it. */
  exchange (given: string, redirectUri: string, verifier: string, now: number): Granted | undefined {
    const found = this.#codes.get(given)
    if (found?.redirectUri !== redirectUri) return undefined
    if (found.challenge !== undefined && createHash('sha256').update(verifier).digest('base64url') !== found.challenge) return undefined
    this.#codes.delete(given)
    // The code of the seed gives the tokens of the seed.
    return given === code ? this.#grant(found.agent, now, 'tok_agent42', 'ref_agent42') : this.#grant(found.agent, now)
  }

  refresh (given: string, now: number): Granted | undefined {
    const [token, found] = [...this.#tokens].find(([, { refresh }]) => refresh === given) ?? []
    if (token === undefined || found === undefined) return undefined
    this.#tokens.delete(token)
    return this.#grant(found.agent, now)
  }

  agentOf (token: string, now: number): number | undefined {
    const found = this.#tokens.get(token)
    return found !== undefined && found.until > now ? found.agent : undefined
  }

  /** « Applications autorisées »: the agent takes the authorization back. */
  revoke (agent: number): void {
    for (const [token, { agent: of }] of this.#tokens) if (of === agent) this.#tokens.delete(token)
  }

  /** RFC 7009: either of the two; unknown is as good as done. */
  forget (given: string): void {
    for (const [token, { refresh }] of this.#tokens) if (token === given || refresh === given) this.#tokens.delete(token)
  }

  /** All that would open an account now. */
  live (): string[] {
    return [...this.#tokens].flatMap(([token, { refresh = token }]) => [token, refresh])
  }

  /** Everything has run out, and only refresh tokens still serve. */
  expire (): void {
    for (const token of this.#tokens.values()) token.until = 0
  }

  signIn (uid: string, now: number): Record<string, string> {
    const [token, client] = [randomBytes(12).toString('base64url'), randomBytes(12).toString('base64url')]
    this.#legacy.set(token, { uid, client, until: now + 24 * 3_600_000 })
    return { 'access-token': token, client, uid }
  }

  signedIn (token: unknown, client: unknown, uid: unknown, now: number): string | undefined {
    const found = this.#legacy.get(String(token))
    return found !== undefined && found.client === client && found.uid === uid && found.until > now ? found.uid : undefined
  }

  #grant (agent: number, now: number, token = randomBytes(16).toString('base64url'), refresh = randomBytes(16).toString('base64url')): Granted {
    this.#tokens.set(token, { agent, until: now + LIFE * 1000, refresh })
    return { access_token: token, token_type: 'Bearer', expires_in: LIFE, refresh_token: refresh, scope: app.scope, created_at: Math.floor(now / 1000) }
  }
}
