import t from 'tap'
import { served } from '../served.js'

t.test('security.txt says whom to tell, and for how long it holds', async t => {
  const { app } = await served(t, { env: { BASE_URL: 'https://simulateur.example', CONTACT: 'contact@simulateur.example' } })
  const { payload, headers } = await app.inject('/.well-known/security.txt')
  t.match(headers['content-type'], 'text/plain')
  t.match(payload, 'Contact: mailto:contact@simulateur.example\n')
  t.match(payload, 'Canonical: https://simulateur.example/.well-known/security.txt\n')
  const until = Date.parse(/^Expires: (.+)$/m.exec(payload)![1]!)
  t.ok(until > Date.parse('2026-11-24') && until < Date.parse('2027-11-23'), 'less than a year, as RFC 9116 wants')
  t.match((await (await served(t, { env: { BASE_URL: 'https://simulateur.example' } })).app.inject('/.well-known/security.txt')).payload, 'Contact: https://simulateur.example/contact\n')
})
