// Every question of the journey through the running site: seen, left empty, answered wrong, answered, changed from the recap.
import t, { type Test } from 'tap'
import type { Form } from '../../src/journey/form.js'
import { before } from '../gallery/questions.js'
import { errorFlaws, flaws, questionFlaws } from '../walk/checks.js'
import { lost, mistake } from '../walk/mistakes.js'
import { everyQuestion, type Asked } from './every-question.js'
import { visit, type Seen, type Visit } from './visit.js'

const entriesOf = (form: Form): [string, string][] =>
  Object.entries(form).flatMap(([name, value]) => [value ?? []].flat().map((one): [string, string] => [name, one]))

/** What the form on a page would send as it stands. */
const held = ({ page }: Seen): [string, string][] => page.forms[0]!.controls.flatMap(({ kind, name, options, value }) => {
  const checked = options.filter(option => option.checked).map(option => option.value)
  const values = kind === 'text' ? [value].filter(typed => typed !== '') : checked
  return values.map((one): [string, string] => [name, one])
})

t.test('every question', async t => {
  const visitor = await visit(t)
  const titles = new Map<string, string>()
  for (const asked of everyQuestion()) await t.test(asked.id, t => oneQuestion(t, asked, visitor, titles))
})

async function oneQuestion (t: Test, asked: Asked, visitor: Visit, titles: Map<string, string>): Promise<void> {
  const { question, values, state } = asked.step
  const base = await visitor.simulate(asked.date, before(asked))
  const url = base + question.path
  const shown = await visitor.get(url)
  const isList = question.id === 'enfants.liste'

  t.equal(shown.path, question.path, 'asked now')
  t.same([...flaws(shown, shown.page), ...isList ? [] : questionFlaws(shown.page)], [], 'its page')
  t.same(held(shown), [], 'nothing is preselected')
  t.notOk(titles.has(shown.page.title), `${shown.page.title}: also ${titles.get(shown.page.title)}`)
  titles.set(shown.page.title, asked.id)
  if (isList) return

  const unanswered = await visitor.stored(url)
  const mayBeEmpty = question.optional || shown.page.forms[0]!.controls.every(({ kind }) => kind === 'checkbox')
  for (const [how, sent] of [['empty', []], ['wrong', mistake(shown.page)?.filter(([name]) => name !== '_csrf')]] as const) {
    if (sent === undefined || (how === 'empty' && mayBeEmpty)) continue
    const refused = await visitor.send(shown, sent)
    t.same([...flaws(refused, refused.page, 422), ...errorFlaws(refused.page), ...lost(refused.page, sent)], [], how)
    t.same(await visitor.stored(url), unanswered, `${how}: nothing is stored`)
  }

  const right = state === 'answered'
    ? entriesOf(question.control().fill(values))
    : shown.page.forms[0]!.controls.map(({ name }): [string, string] => [name, '120'])
  const next = await visitor.send(shown, right)
  t.equal(next.status, 200)
  t.not(next.path, question.path, `goes on: ${JSON.stringify(right)}`)
  const again = await visitor.get(url)
  t.same(held(again), right.filter(([, value]) => value !== ''), 'the page shows what was answered')

  await visitor.served.services.stores.simulations.save(base.split('/')[2]!, visitor.owner, asked.answers)
  const back = question.aside ? 'resultats' : 'recapitulatif'
  const changing = await visitor.get(`${url}?retour=${back}`)
  t.equal(changing.page.document.querySelector('.pas-retour a')?.getAttribute('href'), base + back, 'may be cancelled')
  const changed = await visitor.send(changing, held(changing))
  t.equal(changed.path, back, 'changed from there, back there')
  if (!question.aside) t.ok(changed.html.includes(`${url}?retour=recapitulatif`), 'the recap leads to it')
}
