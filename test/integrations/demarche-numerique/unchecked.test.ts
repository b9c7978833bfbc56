// A démarche that nobody has checked is a plain link that says so; two online forms on one page are explained.
import t from 'tap'
import { loadCatalogue } from '../../../rules/catalogue.js'
import { Demarches } from '../../../src/integrations/demarche-numerique/index.js'
import { inProject } from '../../../src/project-root.js'
import { geography, give, ordinary, scene, smallMapping } from './app.js'
import { served } from '../../served.js'
import { Visitor } from '../../visitor.js'

t.test('never accepted: nothing is filled, and the link says so', async t => {
  const { visitor, id, url, double } = await scene(t, { loaded: smallMapping({ number: undefined }) })
  const page = await visitor.get(`/simulation/${id}/resultats/demo-aide-mobilite`)
  t.match(page.payload, /Commencer ma demande \(formulaire que nous n’avons pas encore vérifié\)/)
  t.notMatch(page.payload, /prérempli/)
  t.match((await visitor.get(url)).payload, /nous n’avons pas encore vérifié ce formulaire/i)
  t.same(double.world.calls, [], 'nor is it asked')
})

t.test('two online forms: which, and that one is enough', async t => {
  const catalogue = await loadCatalogue(inProject('rules'), inProject('test/doubles/rules'))
  const aid = catalogue.aids.find(({ id }) => id === 'demo-aide-mobilite')!
  const shown = async (teleservice: string): Promise<string> => {
    const aids = catalogue.aids.map(one => one === aid ? { ...aid, text: { ...aid.text, teleservice } } : one)
    const env = { DS_BASE_URL: 'https://demarche.numerique.gouv.fr' }
    const site = await served(t, { env, services: { catalogue: { ...catalogue, aids } } })
    const { config } = site.services
    const demarches = new Demarches([smallMapping()], config.demarches, { places: geography, now: site.time.now, secret: config.sessionSecret, site: 'http://essai' })
    Object.assign(site.services, { demarches })
    const visitor = new Visitor(site.app)
    const id = (await visitor.start()).split('/')[2]!
    await give(site, visitor, id, ordinary)
    return (await visitor.get(`/simulation/${id}/resultats/demo-aide-mobilite`)).payload
  }
  t.match(await shown('https://aides.region.exemple/demande'), /Deux formulaires en ligne[\s\S]*aides\.region\.exemple/)
  t.notMatch(await shown('https://www.demarches-simplifiees.fr/commencer/demo-aide-mobilite-jeunes'), /Deux formulaires|Faire la demande en ligne/, 'the same one under another name')
})
