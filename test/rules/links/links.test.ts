import t from 'tap'
import { readRuleFiles } from '../../../src/engine/rule-files.js'
import { inProject } from '../../../src/project-root.js'
import { collectLinks } from '../../../src/cli/rules-links/collect.js'
import { mapPerHost } from '../../../src/cli/rules-links/map-per-host.js'
import { exitCode, report } from '../../../src/cli/rules-links/report.js'
import { tryLink, type LinkState } from '../../../src/cli/rules-links/try-link.js'
import { rudeServer } from './rude-server.js'

const options = { timeout: 60_000, retries: 1, pause: 5 }
/** For a server that never answers. */
const hurried = { ...options, timeout: 200 }

const expected: Readonly<Record<string, [LinkState, RegExp]>> = {
  '/fine': ['juste', /^$/],
  '/get-only': ['juste', /^$/],
  '/endless': ['juste', /^$/],
  '/tired': ['juste', /^$/],
  '/moved-elsewhere-for-now': ['juste', /^$/],
  '/moved': ['déplacé', /\/fine$/],
  '/forbidden': ['refusé', /403/],
  '/gone': ['mort', /410/],
  '/nowhere': ['mort', /404/],
  '/moved-to-gone': ['mort', /410/],
  '/moved-home': ['mort', /renvoie à l’accueil/],
  '/loop': ['mort', /redirections/],
  '/redirect-to-nothing': ['mort', /adresse mal écrite/],
  '/broken': ['sans réponse', /500/],
  '/cut': ['sans réponse', /connexion coupée/],
  '/silent': ['sans réponse', /trop lent/],
  '/nonsense': ['sans réponse', /./]
}
for (const [path, [state, detail]] of Object.entries(expected)) {
  t.test(`a server that does ${path}`, async t => {
    const { address } = await rudeServer(t)
    const answer = await tryLink(address + path, path === '/silent' ? hurried : options)
    t.equal(answer.state, state, answer.detail)
    t.match(answer.detail, detail)
  })
}

t.test('no server at all, or no address', async t => {
  t.match(await tryLink('http://127.0.0.1:9/', options), { state: 'sans réponse', detail: 'connexion refusée' })
  t.match(await tryLink('https://', options), { state: 'mort', detail: 'adresse mal écrite' })
})

t.test('a retry only where it may help', async t => {
  const { address, log } = await rudeServer(t)
  await tryLink(`${address}/gone`, options)
  await tryLink(`${address}/cut`, options)
  t.equal(log.filter(({ path }) => path === '/gone').length, 1)
  t.equal(log.filter(({ path }) => path === '/cut').length, 2, 'once, then again')
})

t.test('one request at a time per site, with a pause; several sites at once; answers in the order asked', async t => {
  const [a, b] = [await rudeServer(t), await rudeServer(t)]
  const urls = [a, b].flatMap(({ address }) => ['/fine', '/moved', '/', '/gone'].map(path => ({ url: address + path })))
  const found = await mapPerHost(urls, { atOnce: 5, between: 30 }, async ({ url }) => ({ url, ...await tryLink(url, options) }))
  t.same(found.map(({ url }) => url), urls.map(({ url }) => url))
  for (const { busiest, log } of [a, b]) {
    t.equal(busiest(), 1)
    t.ok(log.at(-1)!.at - log[0]!.at >= 85, 'three pauses')
  }
  t.ok(a.log[0]!.at < b.log.at(-1)!.at && b.log[0]!.at < a.log.at(-1)!.at, 'both at once')
})

t.test('the report: what to mend, where, then a table; 1 when an address leads nowhere', async t => {
  const tried = [
    { url: 'https://a.fr/', usedBy: ['aids/a.yml'], state: 'juste' as const, detail: '' },
    { url: 'https://b.fr/', usedBy: ['aids/a.yml', 'aids/b.yml', 'aids/c.yml'], state: 'déplacé' as const, detail: 'https://c.fr/' }
  ]
  t.match(report(tried), /Déplacés.*\(1\)\n {2}https:\/\/b\.fr\/\n {4}https:\/\/c\.fr\/ — rules\/aids\/a\.yml et 2 autres\n\njuste +1\ndéplacé +1\n/)
  t.equal(exitCode(tried), 0)
  for (const state of ['mort', 'sans réponse'] as const) t.equal(exitCode([...tried, { ...tried[0]!, state }]), 1)
})

t.test('every address of the rules is tried once', async t => {
  const links = collectLinks(readRuleFiles(inProject('rules')))
  t.ok(links.length > 800)
  t.equal(new Set(links.map(({ url }) => url)).size, links.length)
  t.same(links.filter(({ url, usedBy }) => url.includes('#') || usedBy.length === 0), [])
})
