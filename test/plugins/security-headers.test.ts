import t from 'tap'
import { production } from '../production.js'
import { served } from '../served.js'

const policy = /^default-src 'none';(?:script-src 'self';)?style-src 'self' 'sha256-[\w+/=]{44}';img-src 'self' data:;font-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none';manifest-src 'self'$/

t.test('every kind of answer has the same headers, and is not kept', async t => {
  const { app } = await served(t)
  for (const url of ['/', '/aide', '/sante', '/rien', '/api/rien', '/simulation/rien/rien']) {
    const { headers } = await app.inject(url)
    t.match(headers['content-security-policy'], policy, url)
    t.equal(String(headers['content-security-policy']).includes('script-src'), url === '/', `${url}: only the entry page may run the script that installs the offline page`)
    t.equal(headers['referrer-policy'], 'no-referrer')
    t.equal(headers['x-content-type-options'], 'nosniff')
    t.equal(headers['cache-control'], 'no-store')
    t.match(headers['permissions-policy'], /^browsing-topics=\(\), camera=\(\), geolocation=\(\)/)
    t.notOk('strict-transport-security' in headers)
  }
})

t.test('over https, browsers are told to come back so', async t => {
  const { app } = await served(t, { env: production })
  const { headers } = await app.inject('/')
  t.equal(headers['strict-transport-security'], 'max-age=31536000')
  t.match(headers['content-security-policy'], policy)
})
