import t from 'tap'
import { readFileSync } from 'node:fs'
import { loadGeography } from '../../src/geography/index.js'
import { readAnswers } from '../../src/household/index.js'
import type { Question } from '../../src/journey/question.js'
import { incomes } from '../../src/journey/incomes/index.js'
import { replay, type Step } from '../../src/journey/replay.js'
import { goldens } from '../goldens/households.js'

interface FieldQuestion { id: string, field: string | null, type: string, chapter: string, page: string, values: (string | number | boolean)[] | null }

const geography = loadGeography()
const field = JSON.parse(readFileSync(new URL('field-questions.json', import.meta.url), 'utf8')) as FieldQuestion[]

/** Every question that some recorded household is asked, with one household's answer, by its id for any child. */
const asked = new Map<string, Step>()
const options = new Map<string, Set<string>>()
for (const golden of goldens) {
  const titles = new Set<string>()
  for (const step of replay(golden.dateDeValeur, readAnswers(golden.answers), geography).path) {
    const id = generic(step.question.id)
    const title = step.question.title()
    if (titles.has(title)) t.fail(`${golden.id} reads twice « ${title} »`)
    titles.add(title)
    if (!asked.has(id) || step.state === 'answered') asked.set(id, step)
    for (const shown of step.question.control().fields({}, [])) {
      const listed = [shown['options'], ...(shown['groupes'] as { options: unknown }[] | undefined ?? []).map(group => group.options)].flat() as ({ valeur: string } | undefined)[]
      for (const option of listed) if (option) options.set(id, (options.get(id) ?? new Set()).add(option.valeur))
    }
  }
}

function generic (id: string): string {
  return id.replace(/^individu\.enfant_\w+/, 'individu.enfant_{n}')
}

/** The field's id of one of ours: kinds of income are the same for everybody. */
const ours = (id: string): string[] => [id, id.replace('{id}', 'demandeur'), id.replace('{demandeur|conjoint|enfant_n}', 'demandeur')]
/** The field writes some booleans as text; ours are yes/no questions, never inverted. */
const isYesNo = (value: string): boolean => value === 'true' || value === 'false'

/** A value of the field that said two things is two of ours: « je ne sais pas » keeps the field's. */
const split: Readonly<Record<string, readonly string[]>> = { 'individu.demandeur.statuts_etablissement_scolaire': ['autre'] }

/** Read by no aid: accepted by the exchange, and not asked. */
const notAsked = ['individu.demandeur._nombreMoisDebutContratDeTravail']

t.test('every question of the field is ours, with its values and its chapter', async t => {
  for (const { id, type, chapter, values, page } of field) {
    if (page === '/simulation/ressources/fiscales' || page === '/simulation/ressources/patrimoine') continue
    if (notAsked.includes(id)) continue
    const known = ours(id).find(candidate => asked.has(candidate) || incomes.some(({ kind }) => candidate.endsWith(`.${kind}`)))
    if (id === 'menage.charges_locatives') continue
    t.ok(known, id)
    const step = asked.get(known ?? '')
    if (step === undefined) continue
    t.equal(step.question.chapter, chapter, `${id}: chapter`)
    if (page !== null && !page.includes('{') && !page.includes('montants')) t.equal(`/simulation/${step.question.path}`, page, `${id}: address`)
    if (type === 'enum' && values?.every(value => typeof value === 'string' && !isYesNo(value))) t.strictSame([...options.get(known!) ?? []].sort(), [...values.map(String), ...split[known!] ?? []].sort(), `${id}: values`)
  }
})

t.test('what is stored comes back the same from the form that shows it', async t => {
  for (const [id, { question, values, state }] of asked) {
    if (state !== 'answered') continue
    const control = question.control()
    const reading = control.read(control.fill(values))
    t.ok('values' in reading, `${id} reads its own form`)
    if (!('values' in reading)) continue
    const stored = question.changes(reading.values)
    for (const [name, fact] of Object.entries(question.facts)) {
      if (id !== 'enfants' && control.names.includes(name)) t.strictSame(stored.get(fact), values[name], `${id}: ${name}`)
    }
  }
})

t.test('an empty page is refused with a sentence, unless leaving it empty is an answer', async t => {
  const mayBeEmpty = (question: Question) => question.optional || question.control().fields({}, []).every(({ type }) => type === 'cases')
  for (const [id, { question }] of asked) {
    const reading = question.control().read({})
    if (mayBeEmpty(question)) continue
    t.ok('faults' in reading && reading.faults.length > 0 && reading.faults.every(({ message }) => /^[A-ZÀÉÎ«].*[.]$/u.test(message)), id)
  }
})

t.test('anything that is not offered is refused', async t => {
  for (const [id, { question }] of asked) {
    const control = question.control()
    const types = control.fields({}, []).map(({ type }) => type)
    if (types.some(type => type === 'texte' || type === 'cases')) continue
    const nonsense = Object.fromEntries(Object.keys(control.fill(asked.get(id)!.values)).map(name => [name, '<b>x</b>']))
    if (Object.keys(nonsense).length === 0) continue
    t.ok('faults' in control.read(nonsense), id)
  }
})

t.test('questions are plain: a question mark, a short hint, no HTML', async t => {
  for (const [id, { question }] of asked) {
    const [title, hint] = [question.title(), question.hint() ?? '']
    if (id !== 'enfants.liste' && !question.aside) t.match(title, /\u00a0\?$/, `${id}: « ${title} »`)
    t.notMatch(title + hint, /[<>]| [?!:;]|'/, `${id}: typography`)
    t.ok(hint.split(/[.?!] /).length <= 2, `${id}: one sentence of hint, « ${hint} »`)
    for (const paragraph of question.help()?.paragraphs ?? []) t.notMatch(paragraph, /[<>]| [?!:;]|'/, `${id}: typography of help`)
  }
})
