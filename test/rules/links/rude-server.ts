import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Test } from 'tap'

type Manner = (request: IncomingMessage, response: ServerResponse, seen: number) => void
const reply = (status: number, location?: string): Manner => (_, response) => {
  response.writeHead(status, location === undefined ? {} : { location }).end()
}

/** What it does on each path. `seen`: how many times that path was asked. */
const manners: Readonly<Record<string, Manner>> = {
  '/fine': reply(200),
  '/': reply(200),
  '/get-only': (request, response) => { response.writeHead(request.method === 'GET' ? 200 : 405).end() },
  '/gone': reply(410),
  '/forbidden': reply(403),
  '/moved': reply(301, '/fine'),
  '/moved-elsewhere-for-now': reply(302, '/fine'),
  '/moved-to-gone': reply(301, '/gone'),
  '/moved-home': reply(301, '/'),
  '/loop': reply(302, '/loop'),
  '/redirect-to-nothing': (_, response) => { response.writeHead(302, { location: 'http://' }).end() },
  '/broken': reply(500),
  '/tired': (_, response, seen) => { response.writeHead(seen === 0 ? 503 : 200).end() },
  '/cut': request => { request.socket.destroy() },
  '/silent': () => {},
  '/nonsense': (_, response) => { response.socket?.end('BONJOUR\r\n\r\n') },
  '/endless': (_, response) => {
    response.writeHead(200)
    const timer = setInterval(() => response.write('x'.repeat(1000)), 5)
    response.on('close', () => { clearInterval(timer) })
  }
}

export interface RudeServer { address: string, log: { path: string, at: number }[], busiest: () => number }

/** A server that misbehaves in every way, and remembers who asked what and when. */
export async function rudeServer (t: Test): Promise<RudeServer> {
  const log: RudeServer['log'] = []
  let [now, most] = [0, 0]
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    most = Math.max(most, ++now)
    response.on('close', () => { now-- })
    const manner = manners[path] ?? reply(404)
    manner(request, response, log.filter(entry => entry.path === path).length)
    log.push({ path, at: performance.now() })
  })
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve) })
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, log, busiest: () => most }
}
