import t from 'tap'
import { newCode } from '../../src/sessions/index.js'
import { served } from '../served.js'
import { Visitor } from '../visitor.js'

const MINUTE = 60 * 1000
const guess = async (visitor: Visitor, code = newCode()) => (await visitor.post('/reprendre', { code })).statusCode
const count = (statuses: readonly number[], status: number) => statuses.filter(found => found === status).length

/** A site whose codes cost nothing, so that thousands may be tried. */
async function quick (t: Parameters<typeof served>[0]) {
  const site = await served(t)
  site.services.stores.copies.ticket = code => Promise.resolve({ place: Buffer.from(code).toString('base64'), key: 'Y2zDqQ==' })
  return site
}

t.test('who has no session guesses 20 times a minute from one address, and stops nobody at work behind it', async t => {
  const { app, time } = await quick(t)
  const agent = new Visitor(app)
  await agent.get(String((await agent.post('/avec-quelquun')).headers.location))
  const tried: number[] = []
  for (let rank = 0; rank < 30; rank++) tried.push(await guess(new Visitor(app)))
  t.same([count(tried, 422), count(tried, 429)], [20, 10])
  const refused = await new Visitor(app).post('/reprendre', { code: newCode() })
  t.match(refused.payload, 'Attendez une minute')
  t.equal((await app.inject('/reprendre')).statusCode, 200, 'pages are still read')
  t.equal(await guess(new Visitor(app), 'abc'), 422, 'what cannot be a code costs nothing and counts for nothing')
  t.equal(await guess(agent), 422, 'the agent is told that it is wrong, not to wait')
  time.advance(MINUTE)
  t.equal(await guess(new Visitor(app)), 422)
})

t.test('a browser with a session guesses 10 times a minute, many of them 120 from one address', async t => {
  const { app } = await quick(t)
  const room: number[] = []
  for (let browser = 0; browser < 14; browser++) {
    const visitor = new Visitor(app)
    await visitor.start()
    for (let rank = 0; rank < 12; rank++) room.push(await guess(visitor))
  }
  t.equal(count(room, 422), 120)
  t.equal(count(room, 429), room.length - 120)
  const elsewhere = await app.inject({ method: 'POST', url: '/reprendre', remoteAddress: '192.0.2.7', payload: { code: newCode() } })
  t.not(elsewhere.statusCode, 429)
})

t.test('thirty agents behind one address start, fill in, print and resume at the same minute', async t => {
  const { app } = await quick(t)
  const statuses = new Set<number>()
  for (let rank = 0; rank < 30; rank++) {
    const agent = new Visitor(app)
    const first = String((await agent.post('/avec-quelquun')).headers.location)
    const page = first.slice(0, first.indexOf('/', '/simulation/'.length))
    for (let visit = 0; visit < 5; visit++) statuses.add((await agent.get(`${page}/recapitulatif`)).statusCode)
    const code = /<p class="pas-code">([^<]+)</.exec((await agent.get(`${page}/fiche`)).payload)![1]!
    await agent.get(String((await agent.post(`${page}/personne-suivante`)).headers.location))
    statuses.add(await guess(agent, code))
  }
  t.same([...statuses].sort(), [200, 303])
})

t.test('addresses of one IPv6 network count as one', async t => {
  const { app } = await quick(t)
  const statuses: number[] = []
  for (let rank = 0; rank < 22; rank++) {
    const { statusCode } = await app.inject({
      method: 'POST', url: '/reprendre', remoteAddress: `2001:db8:0:1::${rank}`, payload: new URLSearchParams({ code: newCode() }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' }
    })
    statuses.push(statusCode)
  }
  t.equal(count(statuses, 429), 2)
})

/** Sixty-four codes that open nothing, sent at the same time from four addresses. */
const flood = (app: Awaited<ReturnType<typeof served>>['app']) => Array.from({ length: 64 }, (_, rank) => app.inject({
  method: 'POST', url: '/reprendre', remoteAddress: `192.0.2.${rank % 4}`, payload: new URLSearchParams({ code: newCode() }).toString(),
  headers: { 'content-type': 'application/x-www-form-urlencoded' }
}))

t.test('codes sent all at once are counted before any is tried', async t => {
  const { app, services } = await served(t)
  let stretched = 0
  services.stores.copies.ticket = async code => {
    stretched++
    await new Promise(resolve => { setTimeout(resolve, 100) })
    return { place: Buffer.from(code).toString('base64'), key: 'Y2zDqQ==' }
  }
  const guesses = await Promise.all(Array.from({ length: 64 }, () => guess(new Visitor(app))))
  t.same([count(guesses, 422), count(guesses, 429), stretched], [20, 44, 20])
})

t.test('a flood of wrong codes waits in a bounded queue, and no agent waits behind it', async t => {
  const { app } = await served(t)
  const answered: number[] = []
  const tried = flood(app).map(async sent => { answered.push((await sent).statusCode) })
  const agent = new Visitor(app)
  t.equal((await agent.post('/avec-quelquun')).statusCode, 303)
  t.ok(count(answered, 422) < 8, 'the agent’s code was drawn while most tries still waited')
  await Promise.all(tried)
  t.same([count(answered, 422), count(answered, 503)], [16, 48], 'beyond sixteen, refused at once')
})
