import t, { type Test } from 'tap'
import type { Double } from '../../doubles/demarche-numerique/index.js'
import { doubleFor } from './double.js'
import { bothRules, group, seen } from './vectors.js'

/** A browser that keeps its cookie and follows nothing. */
function browser (origin: string) {
  let cookie = ''
  const send = async (path: string, body?: Record<string, string>) => {
    const response = await fetch(new URL(path, origin), { redirect: 'manual', headers: { cookie }, ...body === undefined ? {} : { method: 'POST', body: new URLSearchParams(body) } })
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie
    return { status: response.status, location: response.headers.get('location'), text: await response.text() }
  }
  const signIn = (account: string, back: string) => send('/connexion', { compte: account, retour: back })
  return { open: (path: string) => send(path), send, signIn }
}

for (const rules of bothRules) {
  t.test(`links, rules ${rules}`, async t => {
    const { origin, world } = await doubleFor(t, { rules })
    for (const { id, title, request, expect } of group('link')) {
      if (expect.http === undefined) continue
      world.reset()
      const { given = {}, query = '' } = request
      if (given['demarche_state'] !== undefined) Object.assign(world.demarches[0]!, { state: given['demarche_state'], replacedBy: given['replaced_by'] ?? null })
      const path = given['path'] === undefined ? request.path : `/commencer/${String(given['path'])}`
      const { status, location } = await browser(origin).open(`${path}?${query}`)
      t.equal(status, expect.http.status, `${id} ${title}`)
      if (expect.http.location !== undefined) t.equal(location, expect.http.location, id)
      t.equal(world.drafts.length, expect.creates_draft === true ? 1 : 0, id)
      const draft = expect.draft?.[rules]
      if (typeof draft === 'object' && draft.champs !== undefined) t.same(seen(world.drafts[0]!.kept), draft.champs, id)
    }
  })
}

t.test('F13, F14: the same link in the same session is the same draft, elsewhere one more', async t => {
  const { origin, world } = await doubleFor(t)
  const [one, other] = [browser(origin), browser(origin)]
  const link = '/commencer/demo-aide-mobilite-jeunes?champ_Q2hhbXAtOTkwMDEwMg=abc'
  await one.open(link)
  await one.open(link)
  t.equal(world.drafts.length, 1)
  await other.open(link)
  t.equal(world.drafts.length, 2)
})

async function prefilled (t: Test): Promise<Double & { url: string, n: number }> {
  const double = await doubleFor(t)
  const draft = double.world.create(double.world.demarches[0]!, { identite_prenom: 'Camille', champ_Q2hhbXAtOTkwMDEwMg: 'Lycée' })
  return { ...double, url: `/commencer/demo-aide-mobilite-jeunes?prefill_token=${draft.token}`, n: draft.number }
}

t.test('O01 to O04, O06: from the link to the file sent', async t => {
  const { origin, world, url, n } = await prefilled(t)
  const { open, send, signIn } = browser(origin)
  const [draft] = world.drafts
  const first = await open(url)
  t.equal(first.status, 200)
  t.ok([...first.text.matchAll(/action="([^"]*)"/g)].every(([, action]) => action!.includes('prefill_token')), 'every way in keeps the token')
  t.equal(draft!.owner, null)
  t.equal((await signIn('usager-1', url)).location, url)
  t.match((await open(url)).text, 'Poursuivre mon dossier prérempli')
  t.equal(draft!.owner, 'usager-1')
  t.match(world.mails, [{ to: 'usager-1', subject: /^Retrouvez votre brouillon pour la démarche « / }])
  const other = browser(origin)
  await other.signIn('usager-2', url)
  t.equal((await other.open(url)).status, 404)
  t.equal((await open(`/dossiers/${n}/brouillon`)).location, `/dossiers/${n}/identite`)
  await send(`/dossiers/${n}/identite`, {})
  const brouillon = await open(`/dossiers/${n}/brouillon`)
  t.match(brouillon.text, '<strong>Lycée</strong> Donnée remplie automatiquement.')
  for (const page of [first, brouillon]) t.match(page.text, 'Serveur de démonstration. Aucune donnée n’est transmise à l’administration.')
  await send(`/dossiers/${n}/depot`, {})
  t.equal((await open(url)).status, 404)
})

t.test('O05, O07: a false token; FranceConnect’s identity wins', async t => {
  const { origin, world, url } = await prefilled(t)
  const { open, signIn } = browser(origin)
  t.equal((await open('/commencer/demo-aide-mobilite-jeunes?prefill_token=faux')).status, 404)
  await signIn('usager-fc', url)
  await open(url)
  t.equal(world.drafts[0]!.identity.prenom, 'Angela')
})

t.test('no page of the double has a script', async t => {
  const { origin, url } = await prefilled(t)
  const { open } = browser(origin)
  for (const path of ['/', url, '/dossiers', '/fermeture/x', '/rien']) {
    const { text } = await open(path)
    t.notMatch(text, /<script|\son\w+=/)
    t.match(text, 'Serveur de démonstration')
  }
})
