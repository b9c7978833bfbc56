import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import t from 'tap'
import { ConfigError, readConfig, variableNames } from '../../src/config.js'
import { inProject } from '../../src/project-root.js'
import { production } from '../production.js'
import { folderOf } from '../served.js'

const key = Buffer.from(Array.from({ length: 32 }, (_, rank) => rank * 7))

t.test('without any variable, the defaults', async t => {
  const config = readConfig({ DATA_DIR: folderOf(t) })
  t.match(config, { env: 'development', host: '127.0.0.1', port: 3000, baseUrl: 'http://127.0.0.1:3000', brand: 'neutre', trustProxy: false })
  t.equal(config.secureCookies, false)
  t.ok(Object.isFrozen(config))
})

t.test('development draws its keys once and keeps them to itself', async t => {
  const DATA_DIR = folderOf(t)
  const [first, second] = [readConfig({ DATA_DIR }), readConfig({ DATA_DIR })]
  t.same(first.dataKey, second.dataKey)
  t.same(first.sessionSecret, second.sessionSecret)
  t.notSame(first.dataKey, first.sessionSecret)
  t.equal(first.dataKey.length, 32)
  for (const name of ['data-key.key', 'session-secret.key']) t.equal(statSync(join(DATA_DIR, name)).mode & 0o777, 0o600)
})

t.test('keys are read in base64 and in hexadecimal', async t => {
  const DATA_DIR = folderOf(t)
  for (const text of [key.toString('base64'), key.toString('hex')]) {
    const config = readConfig({ ...production, DATA_DIR, DATA_KEY: text })
    t.same(config.dataKey, key)
    t.equal(config.secureCookies, true)
  }
})

t.test('proxies', async t => {
  const trusted = (TRUST_PROXY: string) => readConfig({ DATA_DIR: folderOf(t), TRUST_PROXY }).trustProxy
  t.equal(trusted('true'), true)
  t.same(trusted('10.0.0.0/8, ::1'), ['10.0.0.0/8', '::1'])
  const hops = trusted('1') as (address: string, hop: number) => boolean
  t.same([hops('', 0), hops('', 1)], [true, false])
})

const wrong: [name: string, value: string, accepted: RegExp][] = [
  ['NODE_ENV', 'prod', /development, production, test/],
  ['HOST', 'http://127.0.0.1', /sans http/],
  ['PORT', '70000', /entre 0 et 65535/],
  ['PORT', 'trois mille', /entre 0 et 65535/],
  ['BASE_URL', 'simulateur.fr', /https:/],
  ['BRAND', 'rouge', /neutre, etat/],
  ['SESSION_SECRET', 'court', /32 octets/],
  ['DATA_KEY', 'YWJj', /32 octets/],
  ['TRUST_PROXY', 'nginx', /adresses IP/],
  ['SECURE_COOKIES', 'oui', /true, false/],
  ['LOG_LEVEL', 'verbose', /fatal, error/]
]

for (const [name, value, accepted] of wrong) {
  t.test(`${name}=${value} is refused with what is accepted`, async t => {
    const error = t.throws(() => readConfig({ [name]: value }), ConfigError) as ConfigError
    t.equal(error.faults.length, 1)
    t.match(error.faults[0], new RegExp(`^${name} : `))
    t.match(error.faults[0], accepted)
    t.notMatch(error.message, /invalid|expected/i)
  })
}

t.test('all the faults at once, required keys of production included', async t => {
  const error = t.throws(() => readConfig({ NODE_ENV: 'production', PORT: 'x', BRAND: 'x' })) as unknown as ConfigError
  t.same(error.faults.map(fault => fault.split(' : ')[0]), ['PORT', 'BASE_URL', 'BRAND', 'SESSION_SECRET', 'DATA_KEY'])
  t.match(error.message, /SESSION_SECRET : obligatoire en production/)
})

t.test('production refuses what would serve nobody, or protect nobody', async t => {
  const faults = (env: NodeJS.ProcessEnv): string[] => (t.throws(() => readConfig({ ...production, DATA_DIR: folderOf(t), ...env })) as unknown as ConfigError).faults.map(fault => fault.split(' : ')[0]!)
  t.same(faults({ BASE_URL: '' }), ['BASE_URL'])
  t.same(faults({ BASE_URL: 'http://simulateur.example' }), ['BASE_URL'])
  t.same(faults({ TRUST_PROXY: '' }), ['TRUST_PROXY'], 'no cookie would ever be sent')
  t.same(faults({ TRUST_PROXY: 'true' }), ['TRUST_PROXY'], 'anybody would write an address of their own')
  t.same(faults({ DATA_KEY: 'ab'.repeat(32) }), ['DATA_KEY'])
  t.same(faults({ DATA_KEY: production.SESSION_SECRET }), ['DATA_KEY'])
  t.same(faults({ RDV_FAKE_ORIGIN: 'http://127.0.0.1:4020' }), ['RDV_FAKE_ORIGIN'])
  const behindNothing = readConfig({ ...production, DATA_DIR: folderOf(t), SECURE_COOKIES: 'false', TRUST_PROXY: '', BASE_URL: 'http://10.0.0.4' })
  t.equal(behindNothing.secureCookies, false, 'said in so many words')
})

t.test('.env.example documents the same variables', async t => {
  const documented = readFileSync(inProject('.env.example'), 'utf8').split('\n').flatMap(line => /^([A-Z_]+)=/.exec(line)?.[1] ?? [])
  t.same(documented.sort(), [...variableNames].sort())
})

t.test('the server says what is wrong, without a stack, and stops', async t => {
  const { status, stderr, stdout } = spawnSync(process.execPath, ['--import=tsx', 'src/server.ts'], {
    cwd: inProject(), encoding: 'utf8', env: { ...process.env, PORT: 'x', BRAND: 'x' }
  })
  t.equal(status, 1)
  t.match(stderr, /PORT : nombre entier/)
  t.match(stderr, /BRAND : valeurs acceptées/)
  t.notMatch(stderr + stdout, /^ +at /m)
})
