import t from 'tap'
import { networkOf } from '../../src/plugins/network-of.js'
import { served } from '../served.js'
import { Visitor } from '../visitor.js'

const limits = { session: 30, stranger: 30, address: 45, api: 3 }

t.test('a customer’s addresses are one: a /64 in IPv6, the address itself in IPv4', async t => {
  t.same(['2001:db8:0:1::1', '2001:DB8::1:ffff:0:0:9', '2001:db8:0:2::1', '192.0.2.7', '::ffff:192.0.2.7', 'fe80::1%eth0'].map(networkOf),
    ['2001:db8:0:1::', '2001:db8:0:1::', '2001:db8:0:2::', '192.0.2.7', '192.0.2.7', 'fe80::'])
})

t.test('who changes address inside one IPv6 network is refused like any other, on every kind of page', async t => {
  const { app } = await served(t, { limits })
  for (const [url, allowed] of [['/aide', 30], ['/api/v1/openapi.json', 3]] as const) {
    const statuses: number[] = []
    for (let rank = 1; rank <= 40; rank++) statuses.push((await app.inject({ url, remoteAddress: `2001:db8:0:1::${rank.toString(16)}` })).statusCode)
    t.equal(statuses.filter(status => status === 200).length, allowed, url)
    t.equal(statuses.filter(status => status === 429).length, 40 - allowed, url)
    t.equal((await app.inject({ url, remoteAddress: '2001:db8:0:2::1' })).statusCode, 200, 'the next network')
  }
})

t.test('pages that compute cost more: files run out long before questions', async t => {
  const { app } = await served(t, { limits: { ...limits, address: 1000 } })
  const visitor = new Visitor(app)
  const page = `/simulation/${(await visitor.start()).split('/')[2]}`
  const first = await visitor.get(`${page}/fiche.pdf`)
  const second = await visitor.get(`${page}/fiche.pdf`)
  t.same([first.statusCode, second.statusCode], [200, 429])
  t.match(second.payload, 'Trop de demandes')
  t.ok(Number(second.headers['retry-after']) > 0)
  const other = new Visitor(app)
  await other.start()
  t.equal((await other.get('/aide')).statusCode, 200, 'another browser at the same address')
})

t.test('strangers who spend their address’s budget do not stop those who are at work there', async t => {
  const { app } = await served(t, { limits })
  const visitor = new Visitor(app)
  const question = await visitor.start()
  for (let rank = 0; rank < 40; rank++) await app.inject('/aide')
  t.equal((await app.inject('/aide')).statusCode, 429)
  t.equal((await visitor.get(question)).statusCode, 200)
})

t.test('an address cannot multiply sessions without end: they share a budget', async t => {
  const { app } = await served(t, { limits: { ...limits, stranger: 1000 } })
  const statuses: number[] = []
  for (let browser = 0; browser < 5; browser++) {
    const visitor = new Visitor(app)
    const question = await visitor.start()
    for (let rank = 0; rank < 15; rank++) statuses.push((await visitor.get(question)).statusCode)
  }
  t.equal(statuses.filter(status => status === 200).length, 45 - 3, 'the first pages, of three browsers, are counted in start()')
  t.ok(statuses.at(-1) === 429)
})
