import t from 'tap'
import { inProject } from '../../src/project-root.js'
import { app } from '../doubles/rdv/agents/grants.js'
import { startRdv } from '../doubles/rdv/index.js'
import { served } from '../served.js'
import { catalogue, geography } from '../walk/site.js'
import { follow } from './hand.js'
import { onPage, shownBy } from './rendez-vous-page.js'

t.test('an agent with an account: agrees there, types, reads again, chooses the slot there, comes back, in Chromium without JavaScript', async t => {
  const double = await startRdv({ control: true, redirectUris: [] })
  t.teardown(double.close)
  // The address of the site is known once it listens; RDV is told of it, as its team would be.
  const { createServer } = await import('node:net')
  const port = await new Promise<number>(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => { resolve(port) })
    })
  })
  const address = `http://127.0.0.1:${port}`
  double.world.flags.redirectUris = [`${address}/agents/rdv/callback`]
  const site = await served(t, {
    services: { catalogue, geography }, rdvFolders: [inProject('rules')],
    env: { RDV_FAKE_ORIGIN: double.origin, RDV_OAUTH_CLIENT_ID: app.id, RDV_OAUTH_CLIENT_SECRET: app.secret, BASE_URL: address }
  })
  site.time.advance(double.world.now - site.time.now())
  await site.app.listen({ port, host: '127.0.0.1' })
  const page = await onPage(t, { address }, '?agent=1')
  await follow(page.getByRole('link', { name: 'Préparer avec mon compte RDV Service Public' }))
  await follow(page.getByRole('button', { name: 'Autoriser avec le compte de Camille FACTICE' }))
  await page.waitForURL(`${address}/agents/rdv/plans?**`)
  await page.getByLabel('Prénom').fill('Lina')
  await follow(page.getByRole('button', { name: 'Relire avant d’envoyer' }))
  await page.getByRole('link', { name: 'Indiquez le nom.' }).click()
  await page.getByLabel('Nom', { exact: true }).fill('Exemple')
  await page.getByLabel('Téléphone ou adresse électronique').fill('06 11 22 33 44')
  await follow(page.getByRole('button', { name: 'Relire avant d’envoyer' }))
  await page.getByText('0611223344').waitFor()
  t.notMatch(page.url(), /Lina|Exemple/)
  const reading = await page.content()
  for (const words of ['Prénom', 'Lina', '0611223344', 'La personne est d’accord', 'Envoyer et choisir un créneau', 'Corriger', '01 02 03 04 05']) t.ok(shownBy('lynx', reading).includes(words), words)
  // DSFR draws the box in the label.
  await page.getByText('La personne est d’accord').click()
  await follow(page.getByRole('button', { name: 'Envoyer et choisir un créneau' }))
  await page.waitForURL(`${double.origin}/agents/rdv_plans/4`)
  t.match(await page.locator('main').textContent(), 'Lina Exemple (0611223344)')
  await follow(page.getByRole('button', { name: 'Permanence d’accueil' }).first())
  await page.waitForURL(`${address}/agents/rdv/retour/*`)
  await page.getByRole('heading', { name: 'Le rendez-vous est pris' }).waitFor()
  t.notMatch(page.url(), /Lina|Exemple|7101/)
  t.equal(double.world.rdvs.at(-1)!.by, 'Agent')
})
