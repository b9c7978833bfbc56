import t from 'tap'
import type { Catalogue } from '../../rules/catalogue.js'
import { goldens } from '../goldens/households.js'
import { faults } from '../views/html.js'
import { flaws } from '../walk/checks.js'
import { catalogue } from '../walk/site.js'
import { visit } from './visit.js'
import { whole } from './whole.js'

t.test('an aid whose rule fails is said unavailable: on the results, its page, the sheet, in /sante and once in the log', async t => {
  const visitor = await visit(t)
  const { services, log } = visitor.served
  const rsa = catalogue.aids.find(({ id }) => id === 'rsa')!
  const broken = { ...rsa, conditions: [{ ...rsa.conditions[0]!, judge: () => { throw new TypeError('réponse : 1 234 €') } }] }
  const failing: Catalogue = { ...catalogue, aids: catalogue.aids.map(aid => aid === rsa ? broken : aid) }
  Object.assign(services, { catalogue: failing })
  const { date, answers } = whole(goldens[0]!)
  const base = await visitor.simulate(date, answers)
  for (const path of ['resultats', 'resultats/rsa', 'fiche-complete']) {
    const { status, html, page, headers, url } = await visitor.get(`${base}${path}`)
    // The sheet has its own tests of typography.
    t.same([...path === 'fiche-complete' ? [] : flaws({ status, html, headers, url }, page), ...await faults(html)], [], path)
    t.match(html, 'Calcul indisponible', path)
  }
  t.equal((await visitor.get(`${base}fiche.pdf`)).status, 200)
  t.same(JSON.parse((await visitor.get('/sante')).html).aides_indisponibles, ['rsa'])
  const lines = log.filter(line => line.includes('aide indisponible'))
  t.equal(lines.length, 1)
  t.match(lines[0], /"code":"rsa"/)
  t.match(lines[0], /TypeError/)
  t.notMatch(log.join(''), '1 234')
})
