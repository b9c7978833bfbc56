import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { api } from './api.js'
import { commencer, dossier, dossiers, notFound, signIn } from './commencer.js'
import { control } from './control.js'
import { bodyOf, html, redirect, type Exchange } from './exchange.js'
import { page } from './layout.js'
import { World, type Flags } from './world.js'

export interface Options extends Partial<Flags> { port?: number, control?: boolean, clock?: () => number }
export interface Double { origin: string, world: World, close: () => Promise<void> }

/** A démarche numérique of demonstration, on this machine only; it forgets everything when it stops (contract 10). */
export async function startDemarcheNumerique ({ port = 0, control: controlled = false, clock, ...flags }: Options = {}): Promise<Double> {
  if (process.env['NODE_ENV'] === 'production') throw new Error('Le faux serveur Démarche numérique ne tourne jamais en production.')
  const world = new World({ rules: '2026-07', throttle: false, ibanPrefillable: true, extendedSchema: false, maintenance: false, ...flags }, clock)
  let origin = ''
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname, search } = new URL(request.url ?? '/', origin)
      const exchange: Exchange = { method: request.method ?? 'GET', path: pathname, query: search.slice(1), body: await bodyOf(request), headers: request.headers, origin, response }
      world.calls.push(`${exchange.method} ${exchange.path}`)
      if (world.latency > 0) await setTimeout(world.latency)
      route(world, exchange, controlled)
    })().catch(() => { response.writeHead(500).end() })
  })
  await new Promise<void>(resolve => { server.listen(port, '127.0.0.1', resolve) })
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    world,
    close: () => new Promise(resolve => {
      server.close(() => { resolve() })
      server.closeAllConnections()
    })
  }
}

function route (world: World, exchange: Exchange, controlled: boolean): void {
  const { path, method } = exchange
  if ((controlled && control(world, exchange)) || api(world, exchange)) return
  const start = /^\/commencer\/(test\/)?([^/]+)$/.exec(path)
  const file = /^\/dossiers\/(\d+)\/(\w+)$/.exec(path)
  if (world.flags.maintenance) return html(exchange, 503, page('Site en maintenance', ''))
  if (start?.[1] !== undefined) return redirect(exchange, 302, `/commencer/${start[2]}`)
  if (start && method === 'GET') return commencer(world, exchange, decodeURIComponent(start[2]!))
  if (path === '/connexion' && method === 'POST') return signIn(exchange)
  if (file) return dossier(world, exchange, Number(file[1]), file[2]!)
  if (path === '/dossiers') return dossiers(world, exchange)
  if (path.startsWith('/fermeture/')) return html(exchange, 200, page('Cette démarche est fermée', ''))
  if (path === '/') return html(exchange, 200, page('Démarche numérique', '<p>Ce serveur imite le service pour les essais.</p>'))
  notFound(exchange)
}
