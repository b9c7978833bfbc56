import { randomBytes } from 'node:crypto'
import { SingleFlight } from '../../transport/single-flight.js'
import type { Log, RdvApi } from './api.js'
import { ok, type ApiResult } from './api-result.js'
import type { Agent } from './schemas.js'
import type { Vault } from './vault.js'

interface Tokens { access: string, refresh?: string, until: number }
/** An agent's account at RDV: being connected, connected, or why it is not. */
export type Account =
  | { state: 'pending', since: number }
  | { state: 'failed', refused: boolean }
  | { state: 'connected', tokens: Tokens, agent: Agent }

/** The contract allows 90 days without use; here nobody finds the tokens any more once the browser's session is over, a day after the last visit. */
const LIFE = 24 * 3_600_000
/** Renewed before the last minute: the call that uses it may take some of it. */
const EARLY = 60_000
/** After that, whoever was connecting it has stopped. */
const CONNECTING = 60_000

/** Tokens of agents: kept in the vault, rotated, deleted when refused or on demand. */
export class Accounts {
  readonly #renewals = new SingleFlight<ApiResult<string>>()

  constructor (readonly api: RdvApi, readonly vault: Vault, readonly now: () => number) {}

  /** A new account, connected in the background: `done` tells when, whatever happens. */
  async connect (code: string, verifier: string, log: Log): Promise<{ id: string, done: Promise<void> }> {
    const id = randomBytes(24).toString('base64url')
    await this.#write(id, { state: 'pending', since: this.now() })
    return { id, done: this.#connect(id, code, verifier, log) }
  }

  async #connect (id: string, code: string, verifier: string, log: Log): Promise<void> {
    const granted = await this.api.exchangeCode(code, verifier, log)
    const agent = granted.result === 'ok' ? await this.api.me(granted.value.access_token, log) : granted
    if (granted.result === 'ok' && await this.vault.read(id) === undefined) {
      // Disconnected meanwhile: what was granted serves nobody.
      await this.api.revoke(granted.value.access_token, log)
    } else if (granted.result === 'ok' && agent.result === 'ok') {
      await this.#write(id, { state: 'connected', tokens: this.#tokens(granted.value), agent: agent.value })
    } else await this.#write(id, { state: 'failed', refused: granted.result === 'needs_reconnection' })
  }

  /** Undefined: none, or disconnected. */
  async find (id: string): Promise<Account | undefined> {
    const account = await this.vault.read(id) as Account | undefined
    return account?.state === 'pending' && this.now() - account.since > CONNECTING ? { state: 'failed', refused: false } : account
  }

  async disconnect (id: string): Promise<void> {
    await this.vault.remove(id)
  }

  /** The same, then at RDV: `revoked` tells whether it knows the tokens no more; nobody has to wait for it, and it never throws. */
  async leave (id: string, log: Log): Promise<{ revoked: Promise<boolean> }> {
    const account = await this.find(id)
    await this.disconnect(id)
    if (account?.state !== 'connected') return { revoked: Promise.resolve(account?.state !== 'pending') }
    const { access, refresh } = account.tokens
    const asked = [access, ...refresh === undefined ? [] : [refresh]].map(token => this.api.revoke(token, log))
    return { revoked: Promise.all(asked).then(done => done.every(Boolean)) }
  }

  /** One call with the agent's token: renewed when it is about to end, or once when it is refused. Refused again: forgotten (contract 7.3). */
  async use<T> (id: string, log: Log, call: (token: string) => Promise<ApiResult<T>>): Promise<ApiResult<T>> {
    const account = await this.find(id)
    if (account?.state !== 'connected') return { result: 'needs_reconnection' }
    const { access, until } = account.tokens
    const early = until - this.now() < EARLY ? await this.#renewed(id, access, log) : ok(access)
    if (early.result === 'needs_reconnection') return early
    // RDV could not renew it just now: it may still serve.
    const token = early.result === 'ok' ? early.value : access
    const first = await call(token)
    if (first.result !== 'unauthorized') return first
    const late = await this.#renewed(id, token, log)
    if (late.result !== 'ok') return late
    const second = await call(late.value)
    if (second.result !== 'unauthorized') return second
    await this.disconnect(id)
    return { result: 'needs_reconnection' }
  }

  /** One renewal at a time for an account: each replaces the refresh token that the next one needs. */
  #renewed (id: string, stale: string, log: Log): Promise<ApiResult<string>> {
    return this.#renewals.run(id, () => this.#renew(id, stale, log))
  }

  async #renew (id: string, stale: string, log: Log): Promise<ApiResult<string>> {
    const account = await this.find(id)
    if (account?.state !== 'connected') return { result: 'needs_reconnection' }
    const { access, refresh } = account.tokens
    // Another page, or another process, has just done it.
    if (access !== stale) return ok(access)
    const renewed = refresh === undefined ? { result: 'needs_reconnection' as const } : await this.api.refresh(refresh, log)
    if (renewed.result === 'ok') {
      await this.#write(id, { ...account, tokens: this.#tokens(renewed.value, refresh) })
      return ok(renewed.value.access_token)
    }
    if (renewed.result !== 'needs_reconnection') return { result: 'unavailable' }
    const since = await this.find(id)
    if (since?.state === 'connected' && since.tokens.access !== stale) return ok(since.tokens.access)
    await this.disconnect(id)
    return { result: 'needs_reconnection' }
  }

  #tokens ({ access_token: access, refresh_token: refresh, expires_in: seconds }: { access_token: string, refresh_token?: string | undefined, expires_in: number }, former?: string): Tokens {
    const kept = refresh ?? former
    return { access, until: this.now() + seconds * 1000, ...kept === undefined ? {} : { refresh: kept } }
  }

  async #write (id: string, account: Account): Promise<void> {
    await this.vault.write(id, account, LIFE)
  }
}
