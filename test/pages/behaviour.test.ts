// What a person expects of pages: two tabs, two clicks, a change of mind, nothing left after erasing.
import t from 'tap'
import { goldens } from '../goldens/households.js'
import { visit, type Visit } from './visit.js'
import { whole } from './whole.js'
import { wordsOf } from '../walk/page.js'

const has = (fieldName: string, value: unknown) => (golden: typeof goldens[0]): boolean =>
  golden.answers.some(answer => answer.fieldName === fieldName && answer.value === value && (answer.id ?? 'demandeur') === 'demandeur')
const student = whole(goldens.find(has('scolarite', 'enseignement_superieur'))!)
const family = whole(goldens.find(golden => golden.answers.some(({ entityName, value }) => entityName === 'enfants' && value === 2))!)
const rows = (html: string): string[] =>
  [...html.matchAll(/href="([^"]*)\?retour=recapitulatif"/g)].map(([, href]) => href!.split('/').slice(3).join('/'))
const without = (answers: ReadonlyMap<string, unknown>, ...facts: string[]) =>
  new Map([...answers].filter(([fact]) => !facts.includes(fact)))
const recap = (visitor: Visit, base: string) => visitor.get(`${base}recapitulatif`)

t.test('two simulations side by side do not mix', async t => {
  const visitor = await visit(t)
  const one = await visitor.simulate(student.date, student.answers)
  const other = await visitor.simulate(family.date, without(family.answers, 'famille.en_couple'))
  const [first, second] = [await visitor.get(`${one}menage/_logementType`), await visitor.get(`${other}famille/en_couple`)]
  await visitor.send(second, [['en_couple', 'non']])
  await visitor.send(first, [['_logementType', 'sansDomicile']])
  t.same((await visitor.stored(one)).get('famille.en_couple'), student.answers.get('famille.en_couple'))
  t.equal((await visitor.stored(other)).get('famille.en_couple'), false)
  t.same((await visitor.stored(other)).get('menage._logementType'), family.answers.get('menage._logementType'))
  t.notOk((await recap(visitor, one)).html.includes(other.split('/')[2]!), 'neither leads to the other')
})

t.test('a second click changes nothing', async t => {
  const visitor = await visit(t)
  const base = await visitor.simulate(student.date, without(student.answers, 'enfants', 'enfants.liste'))
  const question = await visitor.get(`${base}enfants`)
  const ends = await Promise.all([visitor.send(question, [['enfants', '2']]), visitor.send(question, [['enfants', '2']])])
  t.equal(((await visitor.stored(base)).get('enfants') as string[]).length, 2)
  for (const { status, path } of ends) t.match([status, path], [200, /^individu\/enfant_\w+\/_firstName$/])

  const home = await visitor.simulate(family.date, family.answers)
  const list = await visitor.get(`${home}enfants/liste`)
  const add = list.page.forms.find(({ action }) => action.endsWith('/ajouter'))!
  for (let click = 1; click <= 2; click++) await visitor.tab.post(add.action, add.hidden)
  t.equal(((await visitor.stored(home)).get('enfants') as string[]).length, 3, '« Ajouter un enfant » adds one')
})

t.test('a smaller number of children takes nobody away without asking', async t => {
  const visitor = await visit(t)
  const base = await visitor.simulate(family.date, family.answers)
  const children = async () => (await visitor.stored(base)).get('enfants') as string[]
  const [first] = await children()
  const question = await visitor.get(`${base}enfants?retour=recapitulatif`)
  const asked = await visitor.send(question, [['enfants', '1']])
  t.equal(asked.status, 422)
  t.equal((await children()).length, 2)
  t.match(asked.page.forms[0]!.controls, [{ name: 'enfants', value: '1' }, { name: 'retirer', options: [{ checked: false }] }])
  const done = await visitor.send(asked, [['enfants', '1'], ['retirer', 'oui']])
  t.equal(done.path, 'recapitulatif')
  t.same(await children(), [first])
})

t.test('answers that left the path are kept, and read by nobody', async t => {
  const visitor = await visit(t)
  const base = await visitor.simulate(student.date, student.answers)
  const before = await recap(visitor, base)
  const aids = async () => [...(await visitor.get(`${base}resultats`)).html.matchAll(/resultats\/([^"?]+)"/g)].map(([, id]) => id)
  const found = await aids()
  const activity = `${base}individu/demandeur/activite?retour=recapitulatif`
  const changed = await visitor.send(await visitor.get(activity), [['activite', 'inactif']])
  t.equal(changed.path, 'individu/demandeur/inapte_travail', 'only what the change makes necessary is asked')
  const alsoAsked = await visitor.send(changed, [['inapte_travail', 'non']])
  t.equal(alsoAsked.path, 'individu/demandeur/_interetAidesSanitaireSocial')
  const back = await visitor.send(alsoAsked, [['_interetAidesSanitaireSocial', 'non']])
  t.equal(back.path, 'recapitulatif')
  t.ok(rows(before.html).includes('individu/demandeur/scolarite'))
  t.notOk(rows(back.html).includes('individu/demandeur/scolarite'))
  t.ok((await visitor.stored(base)).has('individu.demandeur.scolarite'))
  t.equal((await visitor.get(`${base}individu/demandeur/scolarite`)).path, 'resultats', 'its page is no longer there')
  t.not((await aids()).join(), found.join())
  await visitor.send(await visitor.get(activity), [['activite', 'etudiant']])
  t.same(rows((await recap(visitor, base)).html), rows(before.html), 'a change of mind finds them again')
  t.same(await aids(), found)
})

t.test('a change from the results comes straight back to them', async t => {
  const visitor = await visit(t)
  const base = await visitor.simulate(student.date, student.answers)
  const end = await visitor.send(await visitor.get(`${base}individu/demandeur/handicap?retour=resultats`), [['handicap', 'oui']])
  t.equal(end.path, 'individu/demandeur/taux_incapacite')
  t.ok(end.page.forms[0]!.action.endsWith('?retour=resultats'), 'what it makes necessary is asked on the way')
})

t.test('nobody jumps ahead; going back shows what was answered, and goes on from there', async t => {
  const visitor = await visit(t)
  const base = await visitor.simulate(student.date, without(student.answers, 'famille.en_couple', 'menage._logementType'))
  for (const path of ['resultats', 'menage/_logementType', 'rien/du/tout']) {
    t.equal((await visitor.get(base + path)).path, 'famille/en_couple', path)
  }
  const early = await visitor.get(`${base}individu/demandeur/nationalite`)
  t.match(early.page.forms[0]!.controls[0]!.options.filter(({ checked }) => checked), [{ value: /\w/ }])
  t.equal((await visitor.send(early, [['nationalite', 'FR']])).path, 'individu/demandeur/activite', 'the question after it')
  t.equal((await visitor.get(`${base}recapitulatif`)).status, 200)
  t.match(wordsOf((await recap(visitor, base)).page.document.body), /Il reste des questions/)
})

t.test('« Effacer mes réponses » leaves nothing', async t => {
  const visitor = await visit(t)
  const base = await visitor.simulate(student.date, student.answers)
  const { owner, tab: { cookie } } = visitor
  const page = await visitor.get(`${base}resultats`)
  const erase = page.page.forms.find(({ action }) => action.endsWith('/effacer'))!
  const done = await visitor.tab.post(erase.action, erase.hidden)
  t.match([done.status, new URL(done.url).pathname], [200, '/reponses-effacees'])
  t.not(visitor.tab.cookie, cookie, 'the cookie goes')
  t.equal(await visitor.served.services.stores.simulations.find(base.split('/')[2]!, owner), undefined)
  for (const path of ['resultats', 'recapitulatif', 'enfants/liste', 'individu/demandeur/activite', 'resultats/rsa']) {
    const { status, html } = await visitor.get(base + path)
    t.equal(status, 410, path)
    t.match(html, /Recommencer/)
  }
  const posted = await visitor.tab.post(`${base}individu/demandeur/activite`, [['activite', 'inactif']])
  t.equal(posted.status, 410)
})

t.test('a simulation is for the browser that started it', async t => {
  const visitor = await visit(t)
  const base = await visitor.simulate(student.date, student.answers)
  const cookieless = await fetch(visitor.origin + base + 'resultats', { redirect: 'manual' })
  t.equal(cookieless.status, 410)
  t.notMatch(await cookieless.text(), /aides? pour vous/)
})
