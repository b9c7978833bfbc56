import { createServer } from 'node:http'
import type { Test } from 'tap'
import { AgentConnection } from '../../../src/integrations/rdv/index.js'
import { openVault } from '../../../src/sessions/index.js'
import { folderOf, stillClock } from '../../served.js'

/** One answer of the imitated instance; `refuse`: nothing listens when it is called; `hang`: accepted, never answered; `cut`: accepted, then closed. */
export type Turn = { status: number, json?: unknown, html?: string, headers?: Record<string, string> } | 'refuse' | 'hang' | 'cut'
export interface Heard { method: string, path: string, body: string, authorization?: string | undefined }

export const plan = (instance: string, more: object = {}) => ({ rdv_plan: { id: 1, url: `${instance}/agents/rdv_plans/1`, user_id: 17, rdv: null, ...more } })
export const granted = { access_token: 'tok_nouveau', token_type: 'Bearer', expires_in: 7200, refresh_token: 'ref_nouveau', scope: 'write' }
export const sent = { user: { first_name: 'Lina', last_name: 'Exemple', email: 'lina@example.org', phone_number: '0611223344' }, return_url: 'http://127.0.0.1:3000/agents/rdv/retour/abc' }

/** Our client before an instance that answers what it is told, turn after turn; waits are noted, not waited. */
export async function client (t: Test, turns: Turn[] | ((instance: string) => Turn[]), { timeout = 4000, expiresIn = 7200 } = {}) {
  const heard: Heard[] = []
  const waits: number[] = []
  const log: string[] = []
  let script: Turn[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', chunk => chunks.push(chunk as Buffer)).on('end', () => {
      heard.push({ method: request.method!, path: request.url!, body: Buffer.concat(chunks).toString(), authorization: request.headers.authorization })
      const turn = script.shift() ?? { status: 500 }
      if (turn === 'hang') return
      if (turn === 'cut' || turn === 'refuse') return response.destroy()
      response.writeHead(turn.status, { 'content-type': turn.html === undefined ? 'application/json' : 'text/html', ...turn.headers }).end(turn.html ?? JSON.stringify(turn.json ?? {}))
    })
  })
  const listen = (port = 0): Promise<void> => new Promise(resolve => { server.listen(port, '127.0.0.1', resolve) })
  const stop = (): Promise<void> => new Promise(resolve => {
    server.close(() => { resolve() })
    server.closeAllConnections()
  })
  await listen()
  const { port } = server.address() as { port: number }
  const instance = `http://127.0.0.1:${port}`
  script = typeof turns === 'function' ? turns(instance) : turns
  if (script[0] === 'refuse') await stop()
  const time = stillClock()
  const vault = openVault({ dataDir: folderOf(t), key: Buffer.alloc(32, 1), now: time.now })
  const agents = new AgentConnection({ name: 'principale', instance, names: [], clientId: 'aides-demo-app', clientSecret: 'aides-demo-secret', redirectUri: 'http://127.0.0.1:3000/agents/rdv/callback' }, vault, {
    now: time.now, timeout, local: true,
    wait: async ms => {
      waits.push(ms)
      // Refused once: it listens from now on.
      if (script[0] === 'refuse' && !server.listening) {
        script.shift()
        heard.push({ method: 'refused', path: '', body: '' })
        await listen(port)
      }
    }
  })
  t.teardown(async () => {
    await agents.api.close()
    await stop()
    vault.close()
  })
  const logger = { info: (fields: Record<string, unknown>, message: string) => { log.push(JSON.stringify({ ...fields, message })) } }
  const connect = async (): Promise<void> => {
    await vault.write('compte', { state: 'connected', tokens: { access: 'tok_agent42', refresh: 'ref_agent42', until: time.now() + expiresIn * 1000 }, agent: { id: 42, email: 'camille.factice@fs.example' } }, 3_600_000)
  }
  await connect()
  return {
    agents, vault, heard, waits, log, time, instance, logger, connect,
    get: () => agents.accounts.use('compte', logger, token => agents.api.plan(token, 1, logger)),
    post: () => agents.accounts.use('compte', logger, token => agents.api.createPlan(token, sent, logger)),
    say: (...more: Turn[]) => { script.push(...more) }
  }
}
