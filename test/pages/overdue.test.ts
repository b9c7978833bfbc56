// An aid whose figures are overdue says it on the results, its page, the sheet, the PDF and to programs, and counts in no certain sum.
import t from 'tap'
import { condition, formula, type Rule } from '../../rules/rule.js'
import type { Aid, Catalogue } from '../../rules/catalogue.js'
import { typography } from '../../src/content/typography.js'
import { monthsAfter } from '../../src/engine/freshness.js'
import type { Parameter } from '../../src/engine/parameter.js'
import { readAnswers } from '../../src/household/index.js'
import { replay } from '../../src/journey/replay.js'
import { questionCount } from '../../src/journey/registry.js'
import { faces } from '../../src/pdf/index.js'
import { evaluateCase } from '../../src/routes/api/evaluate-case.js'
import { goldens } from '../goldens/households.js'
import { readPdf, spoken, squeezed } from '../pdf/read-pdf.js'
import { served } from '../served.js'
import { faults } from '../views/html.js'
import { flaws } from '../walk/checks.js'
import { catalogue as whole, geography } from '../walk/site.js'
import { Visit } from './visit.js'

const household = goldens.find(({ answers, dateDeValeur }) => replay(dateDeValeur, readAnswers(answers), geography).next === null)!
const source = { title: 'Décret d’essai', url: 'https://www.legifrance.gouv.fr/jorf/essai' }
const figure = (path: string, months: number): Parameter =>
  ({ path, description: `Montant ${path}`, unit: '€', revision: 'libre', relecture: 12, values: [{ from: monthsAfter(household.dateDeValeur, -months), value: 120, source }] })
const [old, recent] = [figure('ancien', 30), figure('recent', 3)]

const known = whole.aids.find(({ id }) => id === 'rsa')!
// Named without being declared: the project’s own rules, loaded by other tests, have no such file.
const reading = (path: string) => (c: Rule): number => c.value<number>({ path })
const aid = (id: string, more: Partial<Aid>): Aid =>
  ({ ...known, id, text: { ...known.text, label: `aide ${id}`, montant: null, floorAt: null, nature: 'argent', ouverture: { toute_l_annee: true } }, conditions: [], profiles: [], formula: null, ...more })
const ceiling = condition({ id: 'plafond', general: 'gagner assez peu', test: c => reading('ancien')(c) > 1000, sentence: () => 'Vous gagnez trop.' })
const catalogue: Catalogue = {
  ...whole,
  parameters: new Map([old, recent].map(one => [one.path, one])),
  aids: [
    aid('ancienne', { formula: formula({ conditions: [], amount: reading('ancien') }) }),
    aid('recente', { formula: formula({ conditions: [], amount: reading('recent') }) }),
    aid('refusee', { conditions: [ceiling] }),
    aid('autrement', { conditions: [condition({ id: 'oui', general: 'toujours', test: c => reading('ancien')(c) > 0, sentence: () => '' }), condition({ id: 'non', general: 'jamais', test: () => false, sentence: () => '' })] })
  ]
}
const month = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(old.values[0]!.from))
const sentence = (what: string): RegExp => new RegExp(`Ce ${what} utilise un chiffre d[e’] ?${month}\\s: il a pu changer depuis\\.`)
/** Text as read, without tags. */
const text = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

t.test('said wherever the amount is, and counted apart', async t => {
  const running = await served(t, { services: { catalogue, geography, questions: questionCount }, env: { LOG_LEVEL: 'error' } })
  const visitor = new Visit(await running.app.listen({ port: 0, host: '127.0.0.1' }), running)
  await visitor.tab.post('/simulation', [])
  const base = await visitor.simulate(household.dateDeValeur, readAnswers(household.answers))
  const read = async (path: string): Promise<string> => {
    const page = await visitor.get(`${base}${path}`)
    t.same([...path === 'fiche-complete' ? [] : flaws(page, page.page), ...await faults(page.html)], [], path)
    return page.html
  }
  const results = await read('resultats')
  t.match(text(results), sentence('montant'))
  t.match(text(results), /environ\s: 120\s€ par mois À confirmer, en plus\s: 120\s€ par mois\./)
  const page = await read('resultats/ancienne')
  t.match(text(page), sentence('montant'))
  t.match(page, `href="${source.url}"`)
  t.match(text(page), 'Chiffre à confirmer')
  t.match(text(await read('resultats/refusee')), sentence('résultat'), 'refused by an overdue figure')
  for (const sure of ['recente', 'autrement']) t.notMatch(await read(`resultats/${sure}`), /confirmer|Ce (?:montant|résultat) utilise/, sure)
  const sheet = text(await read('fiche-complete'))
  t.match(sheet, sentence('montant'))
  t.match(sheet, /120\s€ par mois, à confirmer/)
  const file = await running.app.inject({ url: `${base}fiche-complete.pdf`, headers: { cookie: visitor.tab.cookie } })
  const said = spoken(await readPdf(file.rawPayload))
  t.match(said, squeezed(faces().regular.printable(typography('il a pu changer depuis.'))))
})

t.test('programs are told too, with the figure and its source', async t => {
  const { aides } = await evaluateCase(household, { catalogue }, geography)
  t.match(aides, [
    { id: 'ancienne', montant: 120, a_confirmer: { phrase: sentence('montant'), chiffres: [{ chiffre: 'Montant ancien', depuis: old.values[0]!.from, attendu_le: monthsAfter(old.values[0]!.from, 12), source: source.url }] } },
    { id: 'recente', montant: 120, a_confirmer: undefined }
  ])
})
