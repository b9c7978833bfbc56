import { createServer, type Server } from 'node:http'
import type { Registry } from 'prom-client'

/** GET /metrics, for Prometheus, on a port of its own: never on the one that visitors reach. */
export function metricsServer (registry: Registry): Server {
  return createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end()
      return
    }
    registry.metrics().then(
      text => { response.writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' }).end(text) },
      () => { response.writeHead(500).end() }
    )
  })
}
