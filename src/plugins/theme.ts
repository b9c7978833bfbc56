import type { FastifyInstance } from 'fastify'
import { themes, type Theme } from '../content/theme.js'

declare module 'fastify' {
  interface FastifyReply {
    /** Keeps the theme for a year; without one, the device decides again and no cookie is left. */
    keepTheme (theme: Theme | undefined): this
  }
}

const YEAR = 365 * 24 * 60 * 60

/** The theme that the reader chose, given to every view as `theme`. The cookie says nothing else, and nobody has it who did not choose. */
export function theme (app: FastifyInstance, { secure }: { secure: boolean }): void {
  app.addHook('onRequest', async (request, reply) => {
    const chosen = /(?:^|;\s*)theme=(\w+)(?=;|$)/.exec(request.headers.cookie ?? '')?.[1]
    const found = themes.find(name => name === chosen)
    if (found !== undefined) reply.locals = { ...reply.locals, theme: found }
  })

  app.decorateReply('keepTheme', function (chosen) {
    const kept = chosen === undefined ? '=; Max-Age=0' : `=${chosen}; Max-Age=${YEAR}`
    return this.header('set-cookie', `theme${kept}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`)
  })
}
