// Our style sheet keeps a sixth of DSFR: each sort of page, at each width, is the very same image with the package's own files in full.
import { join } from 'node:path'
import t from 'tap'
import { stylesheet } from '../../scripts/assets/stylesheet.js'
import { folderOf } from '../served.js'
import { environment } from '../views/nunjucks.js'
import { difference, sameAsWhole, serveWhole } from './full-dsfr.js'
import { pageTypes } from './page-types.js'
import { reader } from './reader.js'

t.test('the same as the whole of DSFR', { timeout: 0 }, async t => {
  const { visitor, urls } = await pageTypes(t)
  const context = await reader(t)
  const [, name, value] = /^([^=]+)=(.*)$/.exec(visitor.tab.cookie)!
  await context.addCookies([{ name: name!, value: value!, url: visitor.origin }])
  await serveWhole(context, 'neutre')
  const [ours, theirs] = [await context.newPage(), await context.newPage()]
  let last: Buffer[] = []
  for (const [sort, url] of urls) {
    for (const page of [ours, theirs]) await page.goto(visitor.origin + url)
    last = await sameAsWhole(t, sort, ours, theirs)
  }
  t.not(difference(last[0]!, last[1]!), 0, 'a difference would be seen')
})

t.test('with the State’s brand too: its logo, its links, its typeface', { timeout: 0 }, async t => {
  // Not built for tests: it belongs to the State. Its sheet is made here, in a folder that goes with the test.
  const folder = folderOf(t)
  const css = await stylesheet('etat', folder)
  const context = await reader(t)
  await serveWhole(context, 'etat')
  await context.route('**/assets/fonts/*', route => route.fulfill({ path: join(folder, 'fonts', new URL(route.request().url()).pathname.split('/').at(-1)!) }))
  const render = environment({ marque: 'etat', cssInline: css })
  const [ours, theirs] = [await context.newPage(), await context.newPage()]
  for (const name of ['accueil', 'aide', 'reprendre', 'erreur-404']) {
    const body = render.render(`pages/${name}.njk`, { csrf: 'jeton' })
    await context.route('**/page', route => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }))
    for (const page of [ours, theirs]) await page.goto('http://etat.example/page')
    t.equal(await ours.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded')), true, 'Marianne is there')
    await sameAsWhole(t, `${name}, State`, ours, theirs)
    await context.unroute('**/page')
  }
})
