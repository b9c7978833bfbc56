import t, { type Test } from 'tap'
import { inProject } from '../../src/project-root.js'
import { startRdv, type Double } from '../doubles/rdv/index.js'
import { served, type Served } from '../served.js'
import { catalogue, geography } from '../walk/site.js'
import { follow } from './hand.js'
import { onPage, shownBy } from './rendez-vous-page.js'

const secret = 'secret-partage-de-test'

/** Our site before the double of RDV, which tells it what is booked. */
async function stage (t: Test): Promise<Served & { double: Double, address: string }> {
  const double = await startRdv({ control: true })
  t.teardown(double.close)
  const site = await served(t, { services: { catalogue, geography }, rdvFolders: [inProject('rules')], env: { RDV_FAKE_ORIGIN: double.origin, RDV_WEBHOOK_SECRET: secret } })
  site.time.advance(double.world.now - site.time.now())
  const address = await site.app.listen({ port: 0, host: '127.0.0.1' })
  double.webhooks.targets.push({ url: `${address}/webhooks/rdv`, secret })
  return { ...site, double, address }
}

t.test('a person books, then cancels, in Chromium without JavaScript', async t => {
  const at = await stage(t)
  const page = await onPage(t, at)
  await follow(page.getByRole('button', { name: 'Choisir un créneau sur RDV Service Public' }))
  await page.waitForURL(`${at.double.origin}/prendre_rdv?**`)
  t.match(await page.content(), 'Serveur de démonstration – aucun rendez-vous réel')
  t.same([...new URL(page.url()).searchParams.keys()].sort(), ['departement', 'motif_id', 'public_link_organisation_id'])
  await follow(page.getByRole('link', { name: 'Choisir le créneau de 09:30' }))
  await page.getByLabel('Prénom').fill('Lina')
  await page.getByLabel('Nom', { exact: true }).fill('Exemple')
  await page.getByLabel('Adresse email').fill('lina@example.org')
  await follow(page.getByRole('button', { name: 'Recevoir un code de connexion' }))
  await page.getByLabel('Code à 6 chiffres').fill('123456')
  await follow(page.getByRole('button', { name: 'Valider' }))
  await page.getByLabel('Téléphone').fill('0611223344')
  await follow(page.getByRole('button', { name: 'Confirmer mon RDV' }))
  await page.getByText('Votre rendez vous a été confirmé.').waitFor()
  await follow(page.getByRole('button', { name: 'Annuler le RDV' }))
  await page.getByText('Le RDV a bien été annulé.').waitFor()
  t.same(at.services.rdv.appointments.counts().map(({ place, aid, what, number }) => [place, aid, what, number]), [
    ['demo-aides-jeunes', '', 'annulation', 1], ['demo-aides-jeunes', '', 'rendez-vous', 1], ['demo-aides-jeunes', 'aide_logement', 'orientation', 1]
  ])
  t.notMatch(at.log.join(''), /lina|exemple|0611223344|aide_logement/i)
})

t.test('an adviser books for somebody without an address, in Chromium without JavaScript', async t => {
  const at = await stage(t)
  const page = await onPage(t, at)
  await follow(page.getByRole('link', { name: 'Je suis agent et je prends rendez-vous pour une personne' }))
  await follow(page.getByRole('button', { name: 'Choisir un créneau sur RDV Service Public' }))
  await follow(page.getByRole('link', { name: 'Maison France services de démonstration' }))
  await follow(page.getByRole('link', { name: 'Choisir le créneau de 09:00' }))
  await page.getByLabel('Prénom').fill('Camille')
  await page.getByLabel('Nom', { exact: true }).fill('Factice')
  await page.getByLabel('Email').fill('camille@fs.example')
  await follow(page.getByRole('button', { name: 'Continuer' }))
  await page.getByLabel('Prénom').fill('Lina')
  await page.getByLabel('Nom', { exact: true }).fill('Exemple')
  await follow(page.getByRole('button', { name: 'Confirmer le rendez-vous' }))
  await page.getByText('aucune notification ne sera envoyée').waitFor()
  await follow(page.getByRole('button', { name: 'Confirmer le rendez-vous' }))
  await page.getByText('Rendez-vous confirmé').waitFor()
  t.equal(at.double.world.rdvs.at(-1)!.by, 'Prescripteur')
})

t.test('RDV dead: our page is whole, and says how to do without', async t => {
  const at = await stage(t)
  await at.double.close()
  const page = await onPage(t, at)
  const ours = page.url()
  const failed = page.waitForEvent('requestfailed')
  await page.getByRole('button', { name: 'Choisir un créneau sur RDV Service Public' }).click({ noWaitAfter: true })
  t.ok((await failed).url().startsWith(at.double.origin))
  // The tab itself shows Chromium’s error for a while.
  const again = await page.context().newPage()
  await again.goto(ours)
  t.match(await again.locator('main').textContent(), /01\u00a002\u00a003\u00a004\u00a005/)
})

t.test('era 2024: the organisation’s own address, and the service still without our cookies', async t => {
  const double = await startRdv({ era: '2024' })
  t.teardown(double.close)
  const site = await served(t, { services: { catalogue, geography }, rdvFolders: [inProject('rules')], env: { RDV_FAKE_ORIGIN: double.origin, RDV_ERA: '2024' } })
  const page = await onPage(t, { address: await site.app.listen({ port: 0, host: '127.0.0.1' }) })
  await follow(page.getByRole('button', { name: 'Choisir un créneau sur RDV Service Public' }))
  await page.getByText('Sélectionnez le motif de votre RDV').waitFor()
  t.equal(double.world.calls[0], 'GET /org/9001')
})


// What they do is in rendez-vous-text.test.ts.
t.test('what a text browser shows of the page: the button, the phone and the other way', async t => {
  const at = await stage(t)
  const page = await onPage(t, at)
  for (const browser of ['lynx', 'w3m'] as const) {
    const shown = shownBy(browser, await page.content())
    for (const words of ['Choisir un créneau sur RDV Service Public (site externe)', '01 02 03 04 05', 'Sans passer par internet', 'Trouver un espace France services']) t.ok(shown.includes(words), `${browser}: ${words}`)
  }
})
