import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { Agent, request } from 'undici'
import { Tab } from '../walk/tab.js'
import { running } from './running.js'

const VISITORS = 8
/** Long enough that a busy machine lets every visitor hear of it. */
const LAME_DUCK_MS = '3000'

interface Visitor { cookie: string, url: string, token: string }

async function arrive (origin: string): Promise<Visitor> {
  const tab = new Tab(origin)
  const { url, html } = await tab.post('/simulation', [])
  return { cookie: tab.cookie, url, token: /name="_csrf" value="([^"]*)"/.exec(html)![1]! }
}

/** Visitors who answer without pause over connections kept open, each until told that its connection is the last. */
async function traffic (t: Test, origin: string) {
  const agent = new Agent({ connections: VISITORS, pipelining: 1 })
  t.teardown(() => agent.destroy())
  const people = await Promise.all(Array.from({ length: VISITORS }, () => arrive(origin)))
  const seen = { answered: 0, unanswered: [] as string[] }
  const live = async ({ cookie, url, token }: Visitor): Promise<void> => {
    for (let day = 1, last = false; !last; day = day % 28 + 1) {
      const body = new URLSearchParams({ _csrf: token, 'date_naissance-jour': String(day), 'date_naissance-mois': '6', 'date_naissance-annee': '2004' }).toString()
      try {
        const { statusCode, headers, body: page } = await request(url, { method: 'POST', dispatcher: agent, body, headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' } })
        await page.dump()
        last = headers.connection === 'close'
        // Stored, or told to come back (too many, too busy): never left without an answer.
        if ([303, 429, 503].includes(statusCode)) seen.answered++
        else seen.unanswered.push(`answered ${statusCode}`)
      } catch (error) {
        seen.unanswered.push(String(error))
        return
      }
    }
  }
  return { seen, over: Promise.all(people.map(live)) }
}

t.test('five stops under traffic: every form sent is answered, and the process leaves with 0', async t => {
  for (let stop = 0; stop < 5; stop++) {
    const server = await running(t, { LAME_DUCK_MS })
    const { seen, over } = await traffic(t, server.origin)
    while (seen.answered < 100) await wait(5)
    server.process.kill('SIGTERM')
    await over
    t.same(seen.unanswered, [])
    t.equal(await server.exit, 0)
  }
})

t.test('asked to stop: not ready any more, alive still, and whoever comes meanwhile is served', async t => {
  const server = await running(t, { LAME_DUCK_MS: '60000' })
  t.match(await (await fetch(`${server.origin}/pret`)).json(), { pret: true, arret: false, stockage: true })
  server.process.kill('SIGTERM')
  let ready
  do ready = await fetch(`${server.origin}/pret`)
  while (ready.status === 200)
  t.match(await ready.json(), { pret: false, arret: true, stockage: true })
  t.equal(ready.headers.get('connection'), 'close')
  t.equal((await fetch(`${server.origin}/sante`)).status, 200)
  const { url } = await arrive(server.origin)
  t.match(url, '/simulation/')
  server.process.kill('SIGTERM')
  t.equal(await server.exit, 1, 'a second signal does not wait')
})

t.test('a page of results, an idle connection and a form half sent keep nobody from leaving', async t => {
  const server = await running(t)
  const { hostname, port } = new URL(server.origin)
  const tab = new Tab(server.origin)
  const { url } = await tab.post('/simulation', [])
  await tab.get(`${url.split('/').slice(0, 5).join('/')}/fiche.pdf`)
  const [idle, half] = [connect(Number(port), hostname), connect(Number(port), hostname)]
  for (const socket of [idle, half]) socket.on('error', () => {})
  idle.write('GET /aide HTTP/1.1\r\nhost: essai\r\n\r\n')
  await once(idle, 'data')
  half.write(`POST ${new URL(url).pathname} HTTP/1.1\r\nhost: essai\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 1000\r\n\r\nnom=`)
  // Read before the signal: the server has answered somebody who came later.
  await fetch(`${server.origin}/sante`)
  server.process.kill('SIGTERM')
  t.equal(await server.exit, 0)
})
