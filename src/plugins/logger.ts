import type { FastifyServerOptions } from 'fastify'

export interface LogStream { write (line: string): void }

/** The only fields that a log line may carry, whoever writes it. */
const allowed: ReadonlySet<string> = new Set(['method', 'route', 'status', 'ms', 'error', 'code', 'place', 'removed', 'version', 'signal'])

/** The name, the code and the place of an error. Its message is left out: it may quote what a person typed. */
export function outline (error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error }
  const place = /\(?([^\s(]+:\d+:\d+)\)?$/m.exec(error.stack ?? '')?.[1]?.replace(/^.*\/(?=(?:src|rules|node_modules)\/)/, '')
  return { error: error.name, code: 'code' in error ? String(error.code) : undefined, place }
}

const safe = (fields: object): object => {
  const { err = fields, ...others } = fields as { err?: unknown }
  const known = Object.fromEntries(Object.entries(others).filter(([name]) => allowed.has(name)))
  return err instanceof Error ? { ...known, ...outline(err) } : known
}

/** Fastify's own messages name the address in clear: the query is cut off. */
const withoutQuery = (text: string): string => text.replace(/\?\S*/g, '')

/** Options of pino: whatever is given to the log, by us or by a plugin, passes through the list above. */
export const logger = (level: string, stream?: LogStream): NonNullable<FastifyServerOptions['logger']> => ({
  level,
  base: null,
  ...stream ? { stream } : {},
  hooks: {
    logMethod (args, method) {
      const [first, message] = args as unknown as [unknown, unknown]
      if (typeof first !== 'object' || first === null) return method.apply(this, [withoutQuery(String(first))])
      method.apply(this, [safe(first), typeof message === 'string' ? withoutQuery(message) : 'événement'])
    }
  }
})
