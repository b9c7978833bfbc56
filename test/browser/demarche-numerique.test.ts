import type { Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { behave } from '../doubles/demarche-numerique/control.js'
import { demo, give, scene, type Scene } from '../integrations/demarche-numerique/app.js'
import { rich } from '../integrations/demarche-numerique/rich.js'
import { Visitor } from '../visitor.js'
import { phone } from './chromium.js'
import { follow } from './hand.js'

/** A phone on the aid's page, its answers given. */
async function onAid (t: Test, env: NodeJS.ProcessEnv = {}): Promise<{ at: Scene, page: Page, address: string }> {
  const at = await scene(t, { loaded: demo, answers: rich, env })
  const address = await at.app.listen({ port: 0, host: '127.0.0.1' })
  const context = await phone(t)
  const page = await context.newPage()
  await page.goto(address)
  await follow(page.getByRole('button', { name: 'Commencer' }))
  const id = new URL(page.url()).pathname.split('/')[2]!
  const owner = new Visitor(at.app)
  for (const { name, value } of await context.cookies()) owner.cookies.set(name, value)
  await give(at, owner, id, rich)
  await page.goto(`${address}/simulation/${id}/resultats/demo-aide-mobilite`)
  return { at, page, address }
}

t.test('from the aid to the file sent, in Chromium without JavaScript', async t => {
  const { at, page } = await onAid(t)
  await follow(page.getByRole('link', { name: 'Préparer mon dossier prérempli' }))
  t.equal(await page.getByRole('checkbox', { checked: true }).count(), 10)
  // DSFR lays the label over the box.
  await page.locator('label', { hasText: 'Ressources mensuelles nettes' }).click()
  await page.getByLabel('Adresse électronique de contact').fill('pas une adresse')
  await follow(page.getByRole('button', { name: 'Créer mon dossier prérempli' }))
  t.match(await page.locator('[autofocus]').textContent(), 'adresse électronique complète')
  t.notOk(await page.getByLabel('Ressources mensuelles nettes').isChecked(), 'what was unticked stays so')
  await page.getByLabel('Adresse électronique de contact').fill('camille@exemple.fr')
  await follow(page.getByRole('button', { name: 'Créer mon dossier prérempli' }))

  await page.waitForURL(`${at.double.origin}/commencer/**`)
  t.match(await page.content(), 'Serveur de démonstration. Aucune donnée n’est transmise à l’administration.')
  await follow(page.getByRole('button', { name: 'J’ai déjà un compte (usager-1)' }))
  await follow(page.getByRole('link', { name: 'Poursuivre mon dossier prérempli' }))
  await follow(page.getByRole('button', { name: 'Continuer' }))
  const text = await page.locator('main').textContent()
  for (const words of ['1998-05-17', 'Rennes', 'Léa', 'Étudiant', 'camille@exemple.fr', 'Donnée remplie automatiquement.']) t.match(text, words)
  t.notMatch(text, '812')
  await follow(page.getByRole('button', { name: 'Déposer' }))
  await page.getByText('déposé').waitFor()
  t.same([at.double.world.drafts.length, at.double.world.drafts[0]!.state, at.double.world.broken], [1, 'en_construction', []])
})

t.test('DS_REDIRECT=page: a page of ours, then the link', async t => {
  const { at, page } = await onAid(t, { DS_REDIRECT: 'page' })
  await follow(page.getByRole('link', { name: 'Préparer mon dossier prérempli' }))
  await follow(page.getByRole('button', { name: 'Créer mon dossier prérempli' }))
  await follow(page.getByRole('link', { name: 'Reprendre mon dossier' }))
  t.ok(page.url().startsWith(`${at.double.origin}/commencer/`))
  await page.goBack()
  t.match(await page.content(), 'Votre dossier est prêt')
})

t.test('Chromium does apply form-action to the redirect: without our exception, the person would stay', async t => {
  const { at, page, address } = await onAid(t)
  await page.route(`${address}/**/demarches/**`, async route => {
    if (route.request().method() !== 'GET') return route.continue()
    const response = await route.fetch()
    const headers = response.headers()
    return route.fulfill({ response, headers: { ...headers, 'content-security-policy': headers['content-security-policy']!.replace(/form-action [^;]*/, 'form-action \'self\'') } })
  })
  await follow(page.getByRole('link', { name: 'Préparer mon dossier prérempli' }))
  await page.getByRole('button', { name: 'Créer mon dossier prérempli' }).click({ noWaitAfter: true })
  await page.waitForTimeout(1500)
  t.notOk(page.url().startsWith(at.double.origin))
  t.equal(at.double.world.drafts.length, 1, 'and yet the file was made: it is taken up again from our page')
  await page.goto(page.url().replace(/\/?$/, '/dossier'))
  await follow(page.getByRole('link', { name: 'Reprendre mon dossier' }))
  t.ok(page.url().startsWith(at.double.origin))
})

t.test('the page of a stale token leads there too', async t => {
  const { at, page } = await onAid(t)
  await follow(page.getByRole('link', { name: 'Préparer mon dossier prérempli' }))
  const token = page.locator('form[action*="demarches"] input[name=_csrf]')
  const html = (await page.content()).replaceAll(await token.getAttribute('value') ?? '', 'perime')
  await page.route(page.url(), route => route.request().method() === 'GET' ? route.fulfill({ body: html, contentType: 'text/html' }) : route.continue())
  await page.reload()
  await follow(page.getByRole('button', { name: 'Créer mon dossier prérempli' }))
  await follow(page.getByRole('button', { name: 'Continuer' }))
  await page.waitForURL(`${at.double.origin}/commencer/**`)
  t.equal(at.double.world.posts.length, 1)
})

const faults: Readonly<Record<string, (at: Scene) => unknown>> = {
  slow: at => { at.double.world.latency = 10_000 },
  hanging: at => { behave(at.double.world, { post: 'timeout', times: 1 }) },
  refusing: at => { behave(at.double.world, { post: 503, times: 1 }) }
}
for (const [name, fault] of Object.entries(faults)) {
  t.test(`a ${name} service, after a first file: no link of that one, nothing ticked again, nothing to write again`, async t => {
    const { at, page, address } = await onAid(t, { DS_POST_TIMEOUT_MS: name === 'slow' ? '20000' : '5000' })
    const { world } = at.double
    await follow(page.getByRole('link', { name: 'Préparer mon dossier prérempli' }))
    const review = page.url()
    await follow(page.getByRole('button', { name: 'Créer mon dossier prérempli' }))
    await page.waitForURL(`${at.double.origin}/commencer/**`)
    const token = new URL(page.url()).searchParams.get('prefill_token')!
    await page.goBack()
    t.equal(page.url(), review)
    const ticked = await page.getByRole('checkbox', { checked: true }).evaluateAll(boxes => boxes.map(({ id }) => id))
    for (const id of ticked.filter(id => id !== 'champ-date_naissance')) await page.locator(`label[for="${id}"]`).click()
    await page.getByLabel('Présentez votre projet de mobilité').fill('Un stage à Brême.')
    fault(at)
    await page.getByRole('button', { name: 'Créer mon dossier prérempli' }).click({ noWaitAfter: true })
    await page.getByRole('link', { name: 'Réessayer' }).waitFor()
    world.latency = 0
    t.ok(page.url().startsWith(`${address}/simulation/`))
    t.notMatch(await page.content(), token)
    t.match(await page.locator('main').textContent(), 'Un stage à Brême.')

    const asLeft = async (way: string): Promise<void> => {
      t.same(await page.getByRole('checkbox', { checked: true }).evaluateAll(boxes => boxes.map(({ id }) => id)), ['champ-date_naissance'], way)
      t.equal(await page.getByLabel('Présentez votre projet de mobilité').inputValue(), 'Un stage à Brême.', way)
    }
    await page.goBack({ waitUntil: 'commit' })
    await page.getByRole('button', { name: 'Créer mon dossier prérempli' }).waitFor()
    await asLeft('Back')
    await page.goForward({ waitUntil: 'commit' })
    await page.getByRole('link', { name: 'Réessayer' }).waitFor()
    while (name === 'slow' && world.drafts.length < 2) await page.waitForTimeout(100)
    await page.getByRole('link', { name: 'Réessayer' }).click()
    if (name === 'slow') {
      await follow(page.getByRole('link', { name: 'Reprendre mon dossier' }))
    } else {
      await page.getByRole('button', { name: 'Créer mon dossier prérempli' }).waitFor()
      await asLeft('« Réessayer »')
      await page.getByRole('button', { name: 'Créer mon dossier prérempli' }).click({ noWaitAfter: true })
    }
    await page.waitForURL(`${at.double.origin}/commencer/**`)
    t.not(new URL(page.url()).searchParams.get('prefill_token'), token)
    t.same(world.posts.at(-1), { champ_Q2hhbXAtOTkwMTE2: '1998-05-17', champ_Q2hhbXAtOTkwMDEwMw: 'Un stage à Brême.' })
  })
}
