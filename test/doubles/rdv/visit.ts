import { randomBytes } from 'node:crypto'
import { html, redirect, type Exchange } from '../demarche-numerique/exchange.js'
import { page } from './layout.js'
import type { Session, World } from './world.js'

/** A request with its session, and the ways to answer it. */
export class Visit {
  readonly session: Session
  readonly form: URLSearchParams
  readonly query: URLSearchParams
  readonly #id: string

  constructor (readonly world: World, readonly exchange: Exchange) {
    this.query = new URLSearchParams(exchange.query)
    this.form = new URLSearchParams(exchange.body)
    const given = /_rdv_sp_session=(\w+)/.exec(exchange.headers.cookie ?? '')?.[1]
    const known = given === undefined ? undefined : world.sessions.get(given)
    this.#id = known === undefined ? randomBytes(12).toString('hex') : given!
    const session = known ?? world.session()
    // A POST without its token is not refused: it runs with an empty session (contract 2.5).
    const unsafe = exchange.method !== 'GET'
    this.session = unsafe && this.form.get('authenticity_token') !== session.csrf ? world.session() : session
    if (this.session === session) world.sessions.set(this.#id, session)
  }

  get #cookie (): Record<string, string> {
    return this.world.sessions.has(this.#id) ? { 'set-cookie': `_rdv_sp_session=${this.#id}; path=/; HttpOnly; SameSite=Lax` } : {}
  }

  show (title: string, body: string, status = 200, headers: Record<string, string> = {}): void {
    const { flash } = this.session
    delete this.session.flash
    html(this.exchange, status, page(title, body, flash), { ...this.#cookie, ...headers })
  }

  go (path: string, flash?: string, query: URLSearchParams | Record<string, string> = {}, status = 302): void {
    if (flash !== undefined) {
      this.session.flash = flash
      this.world.sessions.set(this.#id, this.session)
    }
    const text = new URLSearchParams(query).toString()
    redirect(this.exchange, status, text === '' ? path : `${path}?${text}`, this.#cookie)
  }
}
