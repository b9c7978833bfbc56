import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { rawError } from '../content/raw-error.js'
import { permissions } from './security-headers.js'

const statuses: Readonly<Record<string, number>> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431, FST_ERR_MAX_PARAM_LENGTH: 414 }
const headers = (secure: boolean): Record<string, string> => ({
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
  'permissions-policy': permissions,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  ...secure ? { 'strict-transport-security': 'max-age=31536000' } : {}
})

/** What Node or the router refuses before any hook of ours (headers too long, half a request, a broken address): a page, with the headers of all the others. */
export function rawErrors (secure: boolean) {
  const common = headers(secure)
  return {
    clientErrorHandler (this: FastifyInstance, error: Error & { code?: string }, socket: Socket): void {
      if (error.code === 'ECONNRESET' || socket.destroyed) return
      const status = statuses[error.code ?? ''] ?? 400
      this.log.info({ code: error.code, status }, 'demande illisible')
      if (socket.writable) {
        const page = rawError(status)
        const lines = Object.entries({ ...common, 'content-length': String(Buffer.byteLength(page)), connection: 'close' }).map(([name, value]) => `${name}: ${value}\r\n`)
        socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n${page}`)
        // What is still being sent is not read for long.
        setTimeout(() => { socket.destroy() }, 1000).unref()
      } else socket.destroy()
    },
    frameworkErrors (error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
      const status = statuses[error.code] ?? 400
      void reply.status(status).headers(common).send(rawError(status))
    }
  }
}
