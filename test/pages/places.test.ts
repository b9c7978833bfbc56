import t from 'tap'
import type { Commune } from '../../src/household/index.js'
import { errorFlaws } from '../walk/checks.js'
import { wordsOf } from '../walk/page.js'
import { goldens } from '../goldens/households.js'
import { visit, type Seen, type Visit } from './visit.js'
import { whole } from './whole.js'

const { date, answers } = whole(goldens[0]!)
const facts = ['menage.depcom', 'menage.depcom.code_postal']

async function typed (visitor: Visit, code: string): Promise<{ base: string, after: Seen }> {
  const base = await visitor.simulate(date, new Map([...answers].filter(([fact]) => !facts.includes(fact))))
  return { base, after: await visitor.send(await visitor.get(`${base}menage/depcom`), [['code_postal', code]]) }
}

t.test('a postcode with one commune takes it, and the recap says it', async t => {
  const visitor = await visit(t)
  const places = [
    ['75 011', '75056', '75011 Paris'], ['69003', '69123', '69003 Lyon'], ['13001', '13055', '13001 Marseille'],
    [' 35000 ', '35238', '35000 Rennes'],
    ['97300', '97302', '97300 Cayenne'], ['97400', '97411', '97400 Saint-Denis'],
    ['97100', '97105', '97100 Basse-Terre'], ['97110', '97120', '97110 Pointe-à-Pitre'], ['98800', '98818', '98800 Nouméa']
  ] as const
  for (const [code, depcom, said] of places) {
    const { base, after } = await typed(visitor, code)
    t.not(after.path, 'menage/depcom/commune', `${code} needs no second page`)
    t.match((await visitor.stored(base)).get('menage.depcom'), { depcom, _codePostal: code.replace(/\s/g, '') })
    t.ok((await visitor.get(`${base}recapitulatif`)).html.includes(`>${said}<`), said)
  }
})

t.test('a postcode with several communes asks which, and chooses none itself', async t => {
  const visitor = await visit(t)
  const { base, after } = await typed(visitor, '35240')
  t.equal(after.path, 'menage/depcom/commune')
  const [choice] = after.page.forms[0]!.controls as [typeof after.page.forms[0]['controls'][0]]
  t.ok(choice.options.length > 1 && choice.options.every(({ checked }) => !checked))
  t.notOk((await visitor.stored(base)).has('menage.depcom'))
  for (const sent of [[], [['depcom', '75056']]] as const) {
    const refused = await visitor.send(after, sent)
    t.equal(refused.status, 422)
    t.same(errorFlaws(refused.page), [])
  }
  const { value, words } = choice.options.at(-1)!
  await visitor.send(after, [['depcom', value]])
  const chosen = { depcom: value, _nomCommune: words, _codePostal: '35240' } satisfies Partial<Commune>
  t.match((await visitor.stored(base)).get('menage.depcom'), chosen)
  await visitor.send(await visitor.get(`${base}menage/depcom`), [['code_postal', '75011']])
  t.match((await visitor.stored(base)).get('menage.depcom'), { depcom: '75056' }, 'another postcode, another commune')
})

t.test('a postcode that leads nowhere gives a way out', async t => {
  const visitor = await visit(t)
  for (const code of ['99999', '35042', '2A000', '350', 'Rennes', '']) {
    const { after } = await typed(visitor, code)
    t.equal(after.status, 422, code)
    t.same(errorFlaws(after.page), [])
    const sentence = wordsOf(after.page.document.querySelector('[autofocus] a'))
    t.match(sentence, /Exemple|Vérifiez|CEDEX/, sentence)
    t.match(wordsOf(after.page.document.querySelector('details')), /pas d’adresse en France/)
  }
})
