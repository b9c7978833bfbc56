import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import { behave } from '../../doubles/demarche-numerique/control.js'
import { formOf, give, review, scene, sendReview, type Scene } from './app.js'
import { isUnavailable } from './failed.js'

const claim = (at: Scene, state = 'brouillon') => {
  Object.assign(at.double.world.drafts[0]!, { owner: 'usager-1', state, submittedAt: state === 'brouillon' ? null : '2026-03-02T10:00:00+01:00' })
}

t.test('U21: a double click makes one file, and both answers lead to it', async t => {
  const at = await scene(t)
  at.double.world.latency = 50
  const form = formOf((await at.visitor.get(at.url)).payload)
  const answers = await Promise.all(Array.from({ length: 8 }, () => sendReview(at, form)))
  t.equal(at.double.world.drafts.length, 1)
  t.equal(new Set(answers.map(({ headers }) => headers.location)).size, 1)
})

t.test('two tabs with different choices at the same time: one after the other', async t => {
  const at = await scene(t)
  at.double.world.latency = 30
  const [one, two] = [formOf((await at.visitor.get(at.url)).payload), formOf((await at.visitor.get(at.url)).payload, { untick: ['commune'] })]
  const answers = await Promise.all([sendReview(at, one), sendReview(at, two), sendReview(at, one)])
  t.ok(answers.every(({ statusCode }) => statusCode === 303))
  t.equal(at.double.world.drafts.length, 2)
})

t.test('U22: back, and the same button: the same file while it can be opened', async t => {
  const at = await scene(t)
  const first = await review(at)
  const again = await review(at)
  t.equal(again.sent.headers.location, first.sent.headers.location)
  claim(at)
  t.equal((await review(at)).sent.headers.location, first.sent.headers.location, 'its owner still opens it')
  t.equal(at.double.world.drafts.length, 1)
})

t.test('U23: back after it was sent: its number, its state, and another file for who wants one', async t => {
  const at = await scene(t)
  await review(at)
  claim(at, 'en_construction')
  const { sent } = await review(at)
  t.match(sent.headers.location, `${at.url}/dossier?envoi=`)
  t.equal(at.double.world.posts.length, 1)
  const { payload } = await at.visitor.get(String(sent.headers.location))
  for (const text of ['Vous avez déjà envoyé votre dossier', `n°\u00a0${at.double.world.drafts[0]!.number}`, 'déposé le 2 mars 2026', `${at.double.origin}/dossiers`, 'Créer un nouveau dossier', '?nouveau=1']) t.match(payload, text)
  t.notMatch(payload, 'prefill_token')
  const form = formOf((await at.visitor.get(`${at.url}?nouveau=1`)).payload)
  await Promise.all([sendReview(at, form), sendReview(at, form)])
  await sendReview(at, form)
  t.equal(at.double.world.drafts.length, 2, 'another one, once')
})

t.test('a file that nobody opened in time is made again', async t => {
  const at = await scene(t)
  await review(at)
  at.double.world.drafts = []
  t.match((await at.visitor.get(`${at.url}/dossier`)).payload, 'Ce dossier n’existe plus')
  t.equal((await review(at)).sent.statusCode, 303)
  t.equal(at.double.world.drafts.length, 1)
})

t.test('other choices, or other answers, make another file, and the page says so before', async t => {
  const at = await scene(t)
  const first = await review(at)
  const { page, sent } = await review(at, { untick: ['commune'] })
  t.match(page.payload, 'Vous avez déjà préparé un dossier')
  t.match(page.payload, 'son lien remplacera celui-là')
  t.not(sent.headers.location, first.sent.headers.location)
  await give(at, at.visitor, at.id, { 'individu.demandeur.date_naissance': '2003-01-01' })
  await review(at, { untick: ['commune'] })
  t.equal(at.double.world.drafts.length, 3)
})

t.test('a slow service: the person waits less than five seconds, the file is found afterwards, there is one', async t => {
  const at = await scene(t, { env: { DS_POST_TIMEOUT_MS: '8000' } })
  const form = formOf((await at.visitor.get(at.url)).payload)
  at.double.world.latency = 5200
  const late = await sendReview(at, form)
  t.ok(isUnavailable(at, late.headers.location))
  at.double.world.latency = 0
  const [again] = await Promise.all([sendReview(at, form), setTimeout(1000)])
  t.match(again.headers.location, /prefill_token=/)
  const mine = String(late.headers.location)
  t.equal((await at.visitor.get(mine)).headers.location, mine.replace('indisponible', 'dossier'))
  t.equal(at.double.world.drafts.length, 1)
})

t.test('a failed attempt keeps the file made before', async t => {
  const at = await scene(t)
  await review(at)
  behave(at.double.world, { post: 500 })
  await review(at, { untick: ['commune'] })
  t.match((await at.visitor.get(`${at.url}/dossier`)).payload, 'Reprendre mon dossier')
})

t.test('each state in words', async t => {
  const at = await scene(t)
  await review(at)
  const words = [
    ['brouillon', 'commencé'], ['en_construction', 'déjà envoyé'], ['en_instruction', 'à l’étude'], ['accepte', 'accepté'], ['refuse', 'refusé'], ['sans_suite', 'sans suite']
  ] as const
  t.match((await at.visitor.get(`${at.url}/dossier`)).payload, 'Votre dossier est prêt')
  for (const [state, text] of words) {
    claim(at, state)
    t.match((await at.visitor.get(`${at.url}/dossier`)).payload, text)
  }
})

t.test('answers erased: nothing is left of the file here', async t => {
  const at = await scene(t)
  await review(at)
  await at.visitor.post('/effacer')
  t.equal((await at.visitor.get(`${at.url}/dossier`)).headers.location, '/')
})
