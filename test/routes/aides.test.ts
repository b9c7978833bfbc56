// The catalogue in public: found by place, kind, institution and words; each page has its own title and one address.
import Fastify from 'fastify'
import t from 'tap'
import { systemClock } from '../../src/clock.js'
import { publicAids } from '../../src/routes/aides/public-aids.js'
import { sitemap } from '../../src/routes/aides/sitemap.js'
import { faults } from '../views/html.js'
import { catalogue, site } from '../walk/site.js'

const titleOf = (html: string): string => /<title>([^<]*)/.exec(html)![1]!
const countOf = (html: string): number => Number(/<h2 class="fr-h3">(\d+) aides?</.exec(html)?.[1] ?? 0)
const canonical = (html: string): string | undefined => /<link rel="canonical" href="https?:\/\/[^/]+([^"]*)"/.exec(html)?.[1]

const aids = await publicAids({ catalogue, clock: systemClock })()

t.test('the public catalogue', async t => {
  const { app } = await site(t)
  const get = (url: string) => app.inject(url)
  const page = async (url: string): Promise<string> => (await get(url)).payload

  await t.test('the whole list, twenty at a time', async t => {
    const first = await page('/aides')
    t.equal(countOf(first), aids.length)
    t.equal(first.match(/<li><a class="fr-link" href="\/aides\//g)?.length, 20)
    t.equal(canonical(first), '/aides')
    const last = await page('/aides?page=9999')
    t.equal(canonical(last), `/aides?page=${Math.ceil(aids.length / 20)}`, 'beyond the end, the last page')
    t.equal(canonical(await page('/aides?page=zero')), '/aides')
  })

  await t.test('words, whatever the accents and the case', async t => {
    const counts = await Promise.all(['v%C3%A9lo', 'VELO', 'v%C3%89LO'].map(async words => countOf(await page(`/aides?mots=${words}`))))
    t.ok(counts[0]! > 0 && counts.every(count => count === counts[0]), counts.join(', '))
    t.ok(countOf(await page('/aides?mots=c%C5%93ur')) === countOf(await page('/aides?mots=coeur')), 'œ is oe')
    const none = await page('/aides?mots=rienquiexiste')
    t.match(none, 'Aucune aide')
    t.match(none, '<a href="/aides">Voir toutes les aides</a>')
  })

  await t.test('a place, a kind, an institution', async t => {
    const here = await page('/aides?code_postal=56%20000')
    t.ok(countOf(here) > 0 && countOf(here) < aids.length)
    t.match(here, '<a href="/communes/56260">Vannes</a>')
    t.ok(countOf(await page('/aides?code_postal=56000&institution=ville+de+vannes')) > 0)
    t.ok(countOf(await page('/aides?genre=droit')) > countOf(await page('/aides?genre=droit&mots=permis')))
  })

  await t.test('a wrong postcode is said beside its field, and nothing typed is lost', async t => {
    for (const code of ['99999', 'Vannes', '560']) {
      const { statusCode, payload } = await get(`/aides?code_postal=${code}&mots=permis`)
      t.equal(statusCode, 422, code)
      t.match(titleOf(payload), /^Erreur\s: /)
      t.match(payload, '<a href="#code_postal">')
      t.match(payload, 'value="permis"')
      t.equal(countOf(payload), 0, 'no list for a place that was not understood')
      t.same(await faults(payload), [])
    }
  })

  await t.test('communes: a former code leads to the new one, an unknown one to a way out', async t => {
    t.equal(canonical(await page('/communes/56260')), '/communes/56260')
    const vannes = await page('/communes/56260')
    const everywhere = aids.filter(({ institution }) => institution.type === 'national')
    t.ok(everywhere.filter(({ id }) => vannes.includes(`href="/aides/${encodeURIComponent(id)}"`)).length > 30, 'those that exist everywhere too')
    t.equal((await get('/communes/74217')).headers.location, '/communes/74010')
    t.equal((await get('/communes/2a004')).headers.location, '/communes/2A004')
    const { statusCode, payload } = await get('/communes/99999')
    t.equal(statusCode, 404)
    t.match(payload, 'name="code_postal"')
    t.same(await faults(payload), [])
  })

  await t.test('every page has its own title', async t => {
    const urls = ['/aides', '/aides?page=2', '/aides?mots=permis', '/aides?mots=permis&page=2', '/aides?code_postal=56000', '/aides?genre=droit', '/aides?institution=caf', '/communes/56260', '/communes/99999']
    const titles = await Promise.all(urls.map(async url => titleOf(await page(url))))
    t.equal(new Set(titles).size, urls.length, titles.join('\n'))
    const ids = aids.map(({ text, institution }) => `${text.label.toLowerCase()} ${institution.id}`)
    t.equal(new Set(ids).size, ids.length)
  })

  await t.test('bicycle aids are there, by place and by words, each with its page', async t => {
    const bordeaux = await page('/communes/33063')
    const path = '/aides/aidesvelo_aides_bordeaux'
    t.match(bordeaux, `href="${path}"`)
    t.notMatch(await page('/communes/56260'), path)
    t.match(await page('/aides?mots=v%C3%A9lo+bordeaux'), `href="${path}"`)
    const one = await page(path)
    t.match(one, 'Bordeaux Métropole')
    t.match(one, 'Habiter sur le territoire de')
    t.same(await faults(one), [])
    t.equal(aids.filter(({ file }) => file === 'aides-velo').length, 339)
  })

  await t.test('a government service is one', async t => {
    const one = (type: string): string => `/aides/${encodeURIComponent(catalogue.aids.find(({ institution }) => institution.type === type)!.id)}`
    t.match(await page(one('commune')), 'https://schema.org/GovernmentService')
    t.notMatch(await page(one('autre')), /schema\.org\/Government/)
  })
})

t.test('the sitemap: what a demonstration hides, the State shows', async t => {
  const { app: shown, services } = await site(t)
  t.notMatch((await shown.inject('/sitemap.xml')).payload, '<loc>')
  const app = Fastify()
  t.teardown(() => app.close())
  sitemap(app, { ...services, config: { ...services.config, brand: 'etat', baseUrl: 'https://aides.example' } }, async () => aids)
  const paths = [...(await app.inject('/sitemap.xml')).payload.matchAll(/<loc>https:\/\/aides\.example([^<]*)</g)].map(([, path]) => path!)
  t.equal(paths.filter(path => path.startsWith('/aides/')).length, aids.length)
  t.ok(paths.includes('/communes/56260') && !paths.includes('/communes/48095'), 'communes that give aids themselves')
  t.equal(new Set(paths).size, paths.length)
  for (const path of paths.filter((_, rank) => rank % 50 === 0)) t.equal((await shown.inject(path)).statusCode, 200, path)
})
