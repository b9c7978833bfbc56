// The brand « etat » is not built for tests: its typeface belongs to the State. Its sheets are made here, in a folder that goes with the test.
import fastify from 'fastify'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { withoutTypefaces } from '../../scripts/assets/brand.js'
import { stylesheet } from '../../scripts/assets/stylesheet.js'
import { writeAsset } from '../../scripts/assets/write.js'
import { readSite } from '../../src/content/site.js'
import { compression } from '../../src/plugins/compression.js'
import { saveData } from '../../src/plugins/save-data.js'
import { securityHeaders } from '../../src/plugins/security-headers.js'
import { views } from '../../src/plugins/views.js'
import { accueil } from '../../src/routes/accueil.js'
import { pages } from '../../src/routes/pages.js'
import type { SimulationStore } from '../../src/sessions/index.js'
import { folderOf } from '../served.js'

async function stateBrand (root: string) {
  const folder = join(root, 'public', 'assets')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(root, 'package.json'), '{ "version": "1.0.0" }')
  const css = await stylesheet('etat', folder)
  const sheets = { 'site-etat.css': css, 'accueil-etat.css': css, 'site-etat-sobre.css': withoutTypefaces(css), 'accueil-etat-sobre.css': withoutTypefaces(css) }
  const written = Object.entries(sheets).map(([name, text]) => [name, writeAsset(folder, name, text)] as const)
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(Object.fromEntries(written)))
  return { css, ...readSite(root, 'etat') }
}

t.test('Save-Data drops the typefaces of the brand « etat », and nothing else', async t => {
  const { css, site, entry, styleHashes } = await stateBrand(folderOf(t))
  t.equal(css.match(/@font-face/g)?.length, 3)
  t.notMatch(entry.sobre, /@font-face|woff2/)
  t.match(entry.sobre, /\.fr-logo/, 'the logo stays')

  const app = fastify()
  t.teardown(() => app.close())
  await securityHeaders(app, { secure: false, styleHashes })
  await views(app, { site })
  saveData(app)
  await compression(app)
  app.decorateRequest('owner', undefined)
  accueil(app, { simulations: {} as SimulationStore, site, entry })
  pages(app, { editeur: undefined, hebergeur: undefined, courriel: undefined })

  for (const [asked, href, inline] of [['', site.cssHref, entry.css], ['on', site.cssHrefSobre, entry.sobre]] as const) {
    const get = (url: string) => app.inject({ url, headers: asked === '' ? {} : { 'save-data': asked } })
    const page = await get('/aide')
    t.equal(/<link rel="stylesheet" href="([^"]*)/.exec(page.payload)?.[1], href, `a page, ${asked}`)
    t.match(page.headers.vary, /save-data/i)
    const home = await get('/')
    t.equal(/<style>([\s\S]*?)<\/style>/.exec(home.payload)?.[1], inline, `the entry page, ${asked}`)
    t.match(home.payload, `<link rel="prefetch" href="${href}"`)
    t.match(home.headers.vary, /accept-encoding, cookie, save-data/i)
  }
})
