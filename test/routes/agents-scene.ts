import type { Test } from 'tap'
import { inProject } from '../../src/project-root.js'
import { app } from '../doubles/rdv/agents/grants.js'
import { Guest } from '../doubles/rdv/guest.js'
import { startRdv, type Options } from '../doubles/rdv/index.js'
import { served } from '../served.js'
import { Visitor } from '../visitor.js'
import { catalogue, geography } from '../walk/site.js'

const site = 'http://127.0.0.1:3000'
export const appointment = { lieu: 'demo-aides-jeunes', aide: 'aide_logement' }
export const lina = { prenom: 'Lina', nom: 'Exemple', contact: 'lina@example.org' }

/** Our site before the double, an agent who fills in with somebody, and their browser on RDV's own pages. */
export async function scene (t: Test, options: Options = {}, env: NodeJS.ProcessEnv = {}) {
  const double = await startRdv({ control: true, redirectUris: [`${site}/agents/rdv/callback`], ...options })
  t.teardown(double.close)
  const oauth = { RDV_FAKE_ORIGIN: double.origin, RDV_OAUTH_CLIENT_ID: app.id, RDV_OAUTH_CLIENT_SECRET: app.secret, ...env }
  const at = await served(t, { services: { catalogue, geography }, rdvFolders: [inProject('rules')], env: oauth })
  const visitor = new Visitor(at.app)
  await visitor.get('/avec-quelquun')
  const simulation = String((await visitor.post('/avec-quelquun')).headers.location).split('/')[2]!
  const asked = { simulation, ...appointment }
  await visitor.get(`/simulation/${simulation}/rendez-vous`)
  const guest = new Guest(double)
  const url = (page: string): string => `/agents/rdv/${page}?${new URLSearchParams(asked).toString()}`
  return { ...at, double, visitor, guest, simulation, asked, url }
}
export type Scene = Awaited<ReturnType<typeof scene>>

/** Where a redirect leads on our site. */
export const pathOf = (location: unknown): string => {
  const { pathname, search } = new URL(String(location), site)
  return pathname + search
}

/** On RDV's page, the agent agrees (or not): the address that RDV sends the browser back to. */
export async function agree ({ visitor, guest, double, url }: Scene, agent = '42'): Promise<string> {
  const { headers } = await visitor.get(url('connexion'))
  const authorize = new URL(String(headers.location))
  if (authorize.origin !== double.origin) throw new Error(`not RDV: ${authorize.origin}`)
  await guest.get(authorize.pathname, Object.fromEntries(authorize.searchParams))
  const { location } = await guest.send({ method: 'POST', path: '/oauth/authorize', csrf: true, form: { ...Object.fromEntries(authorize.searchParams), agent_id: agent } })
  return pathOf(location)
}

/** An agent whose account is connected, on the page where names are typed. */
export async function connected (t: Test, options: Options = {}): Promise<Scene> {
  const at = await scene(t, options)
  await at.visitor.get(await agree(at))
  await at.visitor.get(at.url('plans'))
  return at
}

/** Types, reads again, agrees and sends: the answer to the last button. */
export async function send ({ visitor, asked }: Scene, typed: Record<string, string> = lina) {
  const read = await visitor.post('/agents/rdv/plans', { ...asked, ...typed, etape: 'relire' })
  const ref = /name="ref" value="([^"]*)"/.exec(read.payload)?.[1] ?? ''
  return { read, ref, sent: await visitor.post('/agents/rdv/plans', { ...asked, ...typed, ref, accord: 'oui', etape: 'envoyer' }) }
}

/** What the site asked of RDV's API. */
export const asks = ({ double }: Scene): string[] => double.world.calls.filter(call => / \/(?:api|oauth\/token)/.test(call))
