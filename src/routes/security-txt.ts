import type { FastifyInstance } from 'fastify'
import type { Services } from '../services.js'

const HALF_A_YEAR = 182 * 24 * 60 * 60 * 1000

/** /.well-known/security.txt (RFC 9116): to whom a flaw is told. */
export function securityTxt (app: FastifyInstance, { config: { baseUrl, publisher }, clock }: Services): void {
  app.get('/.well-known/security.txt', async (_request, reply) => {
    const until = new Date(clock().getTime() + HALF_A_YEAR).toISOString().slice(0, 10)
    return reply.type('text/plain; charset=utf-8').header('cache-control', 'public, max-age=86400').send([
      `Contact: ${publisher.courriel === undefined ? `${baseUrl}/contact` : `mailto:${publisher.courriel}`}`,
      `Expires: ${until}T00:00:00Z`,
      'Preferred-Languages: fr, en',
      `Canonical: ${baseUrl}/.well-known/security.txt`,
      ''
    ].join('\n'))
  })
}
