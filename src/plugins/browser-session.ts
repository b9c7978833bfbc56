import cookie from '@fastify/cookie'
import session from '@fastify/session'
import type { FastifyInstance, Session } from 'fastify'
import type { Config } from '../config.js'
import type { SessionRows, SimulationStore } from '../sessions/index.js'

declare module 'fastify' {
  interface FastifyRequest {
    /** Whose simulations may be read: the id of the browser's session; undefined for a visitor who has none (yet). */
    owner: string | undefined
  }
  interface Session {
    /** Secret of the form tokens; its presence is what makes a session exist. */
    _csrf?: string
  }
  interface FastifyReply {
    /** Makes the session exist, if it did not; gives its owner. Call it when a simulation starts, never for a page that is only read. */
    openSession (): string
    /** « Effacer mes réponses »: every simulation of this browser, its session, and the cookie (that is what empties Back), which goes even when the rest cannot (throws StoreFailure). */
    forgetEverything (): Promise<void>
    /** One of several people has gone: what is left moves to a new session, so that the cookie changes and Back is empty. */
    renewSession (): Promise<void>
  }
}

export const cookieName = (secure: boolean): string => secure ? '__Host-session' : 'session'

/** The browser's session, for the pages of `app` only. Nothing is stored, and no cookie set, before `openSession`. */
export async function browserSession (
  app: FastifyInstance, { config, sessions, simulations, forgetToo }: { config: Config, sessions: SessionRows, simulations: SimulationStore, /** What else goes with a session. */ forgetToo?: (session: Session) => Promise<void> }
): Promise<void> {
  // No lifetime on the cookie: it goes with the browser, the server's copy after 24 h without a visit.
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: config.secureCookies } as const
  const name = cookieName(config.secureCookies)
  await app.register(cookie)
  await app.register(session, {
    secret: config.sessionSecret.toString('base64'),
    cookieName: name,
    cookie: options,
    store: callbacks(sessions),
    saveUninitialized: false,
    // With rolling sessions, a slow page overlapping an answer rewrote the session over it.
    rolling: false
  })
  app.decorateRequest('owner', {
    getter () { return this.session?._csrf === undefined ? undefined : this.session.sessionId }
  })
  app.decorateReply('openSession', function () {
    this.generateCsrf()
    return this.request.session.sessionId
  })
  app.decorateReply('forgetEverything', async function () {
    const { owner, session } = this.request
    // Chromium keeps pages for Back until the cookie changes, and forgives one change to the page in whose redirect the cookie
    // was first set: deleting it left that page readable. An overwriting counts as two; the value says nothing and dies at once.
    this.setCookie(name, 'efface', { ...options, maxAge: 10 })
    // Where it is understood (https), pages kept by the browser go too.
    this.header('clear-site-data', '"cache"')
    if (owner === undefined) return
    try {
      await simulations.eraseOwner(owner)
      await forgetToo?.(session)
      await session.destroy()
    } catch (error) {
      // Not to be written again with the answer.
      Object.assign(this.request, { session: undefined })
      throw error
    }
  })
  app.decorateReply('renewSession', async function () {
    const { owner } = this.request
    await this.request.session.regenerate(['agent', 'compact', 'rdvAccount'])
    const heir = this.openSession()
    if (owner !== undefined) await simulations.move(owner, heir)
  })
}

/** The store as @fastify/session calls it. A value that no longer reads is as good as none. */
const callbacks = (rows: SessionRows) => ({
  get: (id: string, done: (error: unknown, session?: Session | null) => void) => {
    rows.read(id).then(json => { done(null, json === undefined ? null : JSON.parse(json) as Session) }, done)
  },
  set: (id: string, value: Session, done: (error?: unknown) => void) => { rows.write(id, JSON.stringify(value)).then(() => { done() }, done) },
  destroy: (id: string, done: (error?: unknown) => void) => { rows.remove(id).then(() => { done() }, done) }
})
