import { html, json, redirect, text, type Exchange } from './exchange.js'
import type { Fault } from './world.js'

/** What is wrong with the answer; `after` does what was asked before failing, as a server that dies at the worst moment. */
export const faultNames = ['timeout', 'after-timeout', 'reset', 'after-reset', 'slow-bytes', 'truncated', 'html', 'bad-json', 'huge', 'body'] as const

export const happensAfter = ({ what }: Fault): boolean => String(what).startsWith('after-')

/** Fails as it was told to. A number is a status. */
export function fail (exchange: Exchange, { what, retryAfter, body }: Fault): void {
  const { response } = exchange
  switch (what) {
    case 'timeout': case 'after-timeout': return
    case 'reset': case 'after-reset': response.socket?.destroy(); return
    case 'slow-bytes': {
      response.writeHead(201, { 'content-type': 'application/json; charset=utf-8', 'content-length': '5000' })
      const timer = setInterval(() => response.write(' '), 200)
      response.on('close', () => { clearInterval(timer) })
      return
    }
    case 'truncated': response.writeHead(201, { 'content-type': 'application/json; charset=utf-8', 'content-length': '500' }).write('{"dossier_url":"http')
      setTimeout(() => response.socket?.destroy(), 50)
      return
    case 'html': return html(exchange, 201, '<html><body>Bonjour</body></html>')
    case 'bad-json': response.writeHead(201, { 'content-type': 'application/json; charset=utf-8' }).end('{"dossier_url":'); return
    case 'huge': response.writeHead(201, { 'content-type': 'application/json; charset=utf-8' }).end(`{"x":"${'x'.repeat(2 * 1024 * 1024)}"}`); return
    case 'body': return typeof body === 'string' ? html(exchange, 201, body) : json(exchange, 201, body)
    case 429: return text(exchange, 429, 'Trop de requêtes. Too many requests.', {
      'retry-after': String(retryAfter), 'ratelimit-remaining': '0', 'ratelimit-reset': String(Math.ceil(Date.now() / 1000) + retryAfter)
    })
    case 301: case 302: return redirect(exchange, what, 'http://demarche.exemple.test/')
    case 404: return json(exchange, 404, { error: 'procedure is not found' })
    default: return html(exchange, Number(what), '<html><body>Erreur</body></html>')
  }
}
