import { JSDOM } from 'jsdom'
import t, { type Test } from 'tap'
import { readAnswers, type Answers } from '../../src/household/index.js'
import { chapterOrder } from '../../src/journey/chapters.js'
import { replay } from '../../src/journey/replay.js'
import { goldens } from '../goldens/households.js'
import { served, type Served } from '../served.js'
import { faults, ids } from '../views/html.js'
import { Visitor } from '../visitor.js'

const limits = { session: 100_000, stranger: 100_000, address: 100_000, api: 100_000 }

/** The form of a page as a browser would send it: names, in order, with their values. */
function formIn (html: string): [string, string][] {
  const { document } = new JSDOM(html).window
  const form = document.querySelector('main form')!
  return [...form.querySelectorAll('input')].flatMap((input): [string, string][] =>
    ['radio', 'checkbox'].includes(input.type) && !input.checked ? [] : [[input.name, input.value]])
}

async function send (visitor: Visitor, url: string, fields: [string, string][]) {
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  return visitor.app.inject({
    method: 'POST', url, payload: new URLSearchParams(fields).toString(), headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' }
  })
}

/** The session's id, that its signed cookie begins with. */
const ownerOf = (visitor: Visitor): string => decodeURIComponent(visitor.cookies.get('session')!).replace(/\.[^.]*$/, '')

/** A simulation of this browser with these answers. */
async function withAnswers ({ app, services: { stores } }: Served, date: string, answers: Answers) {
  const visitor = new Visitor(app)
  await visitor.start()
  const owner = ownerOf(visitor)
  const { id } = await stores.simulations.create(owner, date)
  await stores.simulations.save(id, owner, answers)
  return { visitor, id }
}

const site = (t: Test) => served(t, { limits, env: { LOG_LEVEL: 'error' } })
const relevant = (date: string, answers: Answers, { services }: Served) =>
  new Map([...replay(date, answers, services.geography).household.facts.known].sort(([a], [b]) => a.localeCompare(b)))

// One in two hundred, by size: families, couples, self-employed.
const sample = [...goldens].sort((a, b) => b.answers.length - a.answers.length).filter((_, rank) => rank % 200 === 0)

t.test('a chapter sent back as it is shown changes nothing: every name leads to its own question', { timeout: 0 }, async t => {
  const served = await site(t)
  for (const { id: household, dateDeValeur, answers: given } of sample) {
    const answers = readAnswers(given)
    const { visitor, id } = await withAnswers(served, dateDeValeur, answers)
    for (const chapter of chapterOrder) {
      const url = `/simulation/${id}/chapitre/${chapter}`
      const { payload, statusCode } = await visitor.get(url)
      if (statusCode !== 200) continue
      t.same(ids(payload).filter((found, rank, all) => all.indexOf(found) !== rank), [], `${household} ${chapter}: unique ids`)
      const sent = await send(visitor, url, formIn(payload))
      t.equal(sent.statusCode, 303, `${household} ${chapter}`)
    }
    const kept = await served.services.stores.simulations.find(id, ownerOf(visitor))
    // Optional first names were left empty, and the list of children seen: nothing else is new.
    const [before, after] = [relevant(dateDeValeur, answers, served), relevant(dateDeValeur, kept!.answers, served)]
    t.same(new Map([...after].filter(([fact]) => before.has(fact) || !/^enfants\.liste$|\._firstName$/.test(fact))), before, household)
  }
})

const profil = { 'date_naissance-jour': '7', 'date_naissance-mois': '3', 'date_naissance-annee': '2001', nationalite: 'FR', enceinte: 'pas_enceinte', activite: 'inactif' }

t.test('what an answer makes necessary appears after « Continuer », what is right is kept, what is wrong is said', async t => {
  const visitor = new Visitor((await site(t)).app)
  const url = `/simulation/${(await visitor.start()).split('/')[2]}/chapitre/profil`
  const first = await visitor.get(url)
  t.same(await faults(first.payload), [])
  t.notMatch(first.payload, 'name="activite"', 'depends on the age')
  const fields = (html: string, typed: Record<string, string>): [string, string][] => [...formIn(html).filter(([name]) => !(name in typed)), ...Object.entries(typed)]

  const wrong = await send(visitor, url, fields(first.payload, { ...profil, 'date_naissance-mois': '13' }))
  t.equal(wrong.statusCode, 422)
  t.same(await faults(wrong.payload), [])
  t.match(wrong.payload, 'href="#date_naissance-mois"')
  t.match(wrong.payload, 'value="13"')
  t.match(wrong.payload, /value="FR"[^>]* checked/)
  const no = Object.fromEntries([...wrong.payload.matchAll(/name="([^"]+)" value="non"/g)].map(([, name]) => [name!, 'non']))
  const right = await send(visitor, url, fields(wrong.payload, { ...no, ...profil }))
  t.equal(right.statusCode, 303)
  t.match(right.headers.location, new RegExp(`^${url}#question-individu-demandeur-`), 'back to what is now asked')
  const more = await visitor.get(url)
  t.match(more.payload, 'name="activite"')
  t.match(more.payload, 'value="2001"')
  t.equal((await visitor.get(url.replace('profil', 'revenus'))).statusCode, 303, 'nobody jumps ahead')
})

t.test('one switches between the two forms with nothing lost', async t => {
  const visitor = new Visitor((await site(t)).app)
  const question = String((await visitor.post('/avec-quelquun')).headers.location)
  const [born, page] = [{ 'date_naissance-jour': '7', 'date_naissance-mois': '3', 'date_naissance-annee': '2001' }, question.replace(/individu.*/, 'chapitre/profil')]
  t.match((await visitor.get(question)).payload, 'Tout le chapitre sur une page')
  const toChapter = await visitor.post(question, { ...born, vers: 'Tout le chapitre sur une page' })
  t.equal(toChapter.headers.location, page)
  const { payload } = await visitor.get(page)
  t.match(payload, 'value="2001"')
  const back = await send(visitor, page, [...formIn(payload), ['nationalite', 'FR'], ['vers', 'Une question par page']])
  t.match(back.headers.location, /activite$/, 'the question after those that were answered, though others were empty')
  t.equal((await visitor.post(question, { 'date_naissance-jour': '99', 'vers': 'x' })).statusCode, 422, 'what was typed wrong is not dropped')
})
