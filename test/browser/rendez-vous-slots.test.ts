import { readFileSync } from 'node:fs'
import t from 'tap'
import { folderOf } from '../served.js'
import { place, stage } from '../routes/rendez-vous/stage.js'
import { phone } from './chromium.js'
import { follow, sticksOut } from './hand.js'
import { PagesSent } from './pages-sent.js'
import { stopsOf, stopsTo } from './stops.js'
import { TextBrowser } from './text-browser.js'

t.test('a person chooses a time, puts it in their calendar, changes and cancels, in Chromium without JavaScript', async t => {
  const at = await stage(t)
  const { world } = at.double
  const page = await (await phone(t)).newPage()
  await page.goto(await at.app.listen({ port: 0, host: '127.0.0.1' }))
  await follow(page.getByRole('button', { name: 'Commencer' }))
  const simulation = page.url().split('/').slice(0, 5).join('/')
  await page.goto(`${simulation}/resultats/aide_logement/rendez-vous`)
  await follow(page.getByRole('link', { name: 'Choisir un créneau ici' }))
  t.equal(await page.locator('input[type=radio]:checked').count(), 0)
  t.same(await sticksOut(page), [])

  await follow(page.getByRole('button', { name: 'Continuer' }))
  t.equal(await page.evaluate(() => document.activeElement?.getAttribute('aria-labelledby')), 'resume-erreurs')
  await follow(page.getByRole('link', { name: 'Voir plus tard' }))
  await page.getByRole('heading', { name: 'jeudi 1er octobre 2026' }).waitFor()
  await follow(page.getByRole('link', { name: 'Revenir aux premiers créneaux' }))
  await page.getByRole('group', { name: 'mardi 15 septembre 2026' }).getByText('9\u00a0h\u00a030').click()
  await follow(page.getByRole('button', { name: 'Continuer' }))
  await follow(page.getByRole('button', { name: 'Confirmer ce rendez-vous' }))
  await page.getByRole('heading', { name: 'Votre rendez-vous est pris' }).waitFor()
  t.same(await sticksOut(page), [])
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Ajouter à mon agenda' }).click()])
  t.equal(file.suggestedFilename(), 'rendez-vous.ics')
  t.match(readFileSync(await file.path(), 'utf8'), 'DTSTART:20260915T073000Z')

  await follow(page.getByRole('link', { name: 'Changer de créneau' }))
  await page.getByRole('group', { name: 'jeudi 17 septembre 2026' }).getByText('14\u00a0h').click()
  await follow(page.getByRole('button', { name: 'Continuer' }))
  await follow(page.getByRole('button', { name: 'Confirmer ce rendez-vous' }))
  await page.getByText('jeudi 17 septembre 2026').first().waitFor()
  await follow(page.getByRole('link', { name: 'Annuler ce rendez-vous' }))
  await follow(page.getByRole('button', { name: 'Oui, annuler ce rendez-vous' }))
  await page.getByRole('heading', { name: 'Votre rendez-vous est annulé' }).waitFor()
  t.same(world.rdvs.slice(2).map(({ status }) => status), ['excused', 'excused'])
  t.same(new Set(world.calls.map(call => call.split(' ')[1]!.split('/').slice(0, 3).join('/'))), new Set(['/api/visioplainte']), 'the browser never left')
})

// Text browsers send the first radio when none is chosen: they come to the page to check, where nothing is taken yet.
for (const name of ['lynx', 'w3m'] as const) {
  t.test(`${name}: from the free times to the appointment`, { timeout: 0 }, async t => {
    const at = await stage(t)
    const origin = await at.app.listen({ port: 0, host: '127.0.0.1' })
    let id = ''
    at.app.server.on('request', ({ url }) => { id = /^\/simulation\/([\w-]{8,})\//.exec(url ?? '')?.[1] ?? id })
    const sent = new PagesSent(at.app, origin)
    const browser = new TextBrowser(t, name, origin, folderOf(t))
    const next = () => sent.next(() => `${name} does not go on: ${browser.drawn().slice(-2000)}`)
    await browser.go(stopsOf((await next()).html, []))
    await next()
    await browser.open(`${origin}/simulation/${id}/rendez-vous/${place}/creneaux`)
    await browser.go(stopsOf((await next()).html, '9 h 30'))
    const check = await next()
    t.match(check.html, /mardi 15 septembre 2026 à 9.h.30/)
    t.equal(at.double.world.rdvs.length, 2)
    await browser.go(stopsTo(check.html, /^Confirmer/))
    t.match((await next()).html, 'Votre rendez-vous est pris')
    t.equal(at.double.world.rdvs.length, 3)
  })
}
