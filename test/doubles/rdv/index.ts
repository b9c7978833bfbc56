import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { bodyOf, type Exchange } from '../demarche-numerique/exchange.js'
import { app } from './agents/grants.js'
import { oauth } from './agents/oauth.js'
import { planPage } from './agents/plan-page.js'
import { api } from './api/index.js'
import { send } from './api/open.js'
import { refusalOf } from './api/refusals.js'
import { booking } from './booking.js'
import { control } from './control.js'
import { doors } from './doors.js'
import { link } from './layout.js'
import { record } from './recorder.js'
import { prescripteur } from './prescripteur.js'
import { permit, search } from './search.js'
import { signIn } from './sign-in.js'
import { visioplainte } from './visioplainte.js'
import { Visit } from './visit.js'
import { Webhooks, type Target } from './webhooks.js'
import { World, type Fault, type Flags, type Rdv } from './world.js'

export interface Options extends Partial<Flags> { port?: number, control?: boolean, targets?: Target[], partnerClock?: () => number }
export interface Double { origin: string, server: Server, world: World, webhooks: Webhooks, close: () => Promise<void> }

/** An RDV Service Public of demonstration, on this machine only; it forgets everything when it stops (contract 7.5). */
export async function startRdv ({ port = 0, control: controlled = false, targets = [], partnerClock, ...flags }: Options = {}): Promise<Double> {
  if (process.env['NODE_ENV'] === 'production') throw new Error('Le faux serveur RDV ne tourne jamais en production.')
  const world = new World({ era: '2026', meta: 'new', redirectUris: [app.redirectUri], ...flags })
  let origin = ''
  const webhooks = new Webhooks(world, () => origin, targets)
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname, search } = new URL(request.url ?? '/', origin)
      const exchange: Exchange = { method: request.method ?? 'GET', path: pathname, query: search.slice(1), body: await bodyOf(request), headers: request.headers, origin, response }
      const visit = new Visit(world, exchange)
      if (controlled && await control(visit, webhooks)) return
      record(world, exchange)
      const fault = world.faults.path === undefined || pathname.startsWith(world.faults.path) ? world.faults.next.shift() : undefined
      if (fault === undefined || !await fails(visit, fault)) await route(visit, webhooks, partnerClock)
    })().catch(() => { response.writeHead(500).end() })
  })
  await new Promise<void>(resolve => { server.listen(port, '127.0.0.1', resolve) })
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    server,
    world,
    webhooks,
    close: () => new Promise(resolve => {
      server.close(() => { resolve() })
      server.closeAllConnections()
    })
  }
}

/** True: the fault answered, as the API would where there is one. A delay alone only waits. */
async function fails (visit: Visit, { status, delay_ms: delay, close, html, retry_after: retryAfter, json }: Fault): Promise<boolean> {
  const { exchange: { response, path }, world } = visit
  if (delay !== undefined) await setTimeout(delay)
  const refusal = status !== undefined && !html && path.startsWith('/api/') ? refusalOf(status, world.flags.era === '2026', retryAfter) : undefined
  if (close) response.destroy()
  else if (json !== undefined) send(visit, { status: status ?? 200, body: json })
  else if (refusal !== undefined) send(visit, refusal, refusal.flagged)
  else if (status !== undefined || html) response.writeHead(status ?? 200, { 'content-type': 'text/html', ...retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) } }).end('<h1>Erreur</h1>')
  else return false
  return true
}

/** Those that anybody may link to (contract 2.1). */
const publicPages = /^\/(?:org|motif|prendre_rdv|prendre_rdv_prescripteur|creneaux)(?:\/|$)/

async function route (visit: Visit, webhooks: Webhooks, partnerClock?: () => number): Promise<void> {
  const { exchange: { path, method } } = visit
  const changed = (rdv: Rdv, event: 'created' | 'updated'): void => { void webhooks.send(rdv, event) }
  if (visioplainte(visit, changed, partnerClock)) return
  if (await api(visit, webhooks) || oauth(visit) || planPage(visit, changed)) return
  if (publicPages.test(path)) permit(visit)
  if (doors(visit) || signIn(visit) || booking(visit, changed) || prescripteur(visit, changed)) return
  if (path === '/prendre_rdv' && method === 'GET') return search(visit)
  if (path === '/') return visit.show('RDV Service Public', `<p>Ce serveur imite le service pour les essais.</p><p>${link('/org/9001', 'Organisation de démonstration')}</p>`)
  visit.show('Page introuvable', '', 404)
}
