// One whole journey on a phone of 320 pixels, without script, by hand and keyboard.
import t from 'tap'
import { seeded } from '../walk/random.js'
import { shownAids } from '../walk/results.js'
import { site } from '../walk/site.js'
import { phone } from './chromium.js'
import { answer, follow, pathOf, read, sticksOut } from './hand.js'

const long = 'Wilhelmine-Maximilienne-Wolfeschlegelste'
const given = {
  activite: 'etudiant', scolarite: 'enseignement_superieur', alternant: 'non', enfants: '1', _firstName: long, _logementType: 'locataire',
  _locationType: 'vide', loyer: '455,50', charges_locatives: '40', code_postal: '35240',
  ressources: ['salaire_net', 'bourse_enseignement_sup', 'rpns_autres_revenus']
}

t.test('a whole journey, from the entry page to an aid', async t => {
  const { app } = await site(t)
  const origin = await app.listen({ port: 0, host: '127.0.0.1' })
  const context = await phone(t)
  const tab = await context.newPage()
  const asked: string[] = []
  tab.on('request', request => { asked.push(request.url()) })
  const random = seeded(320)
  const seen = new Set<string>()
  const look = async () => t.same(await sticksOut(tab), [], `${pathOf(tab)} fits in 320 pixels`)

  await tab.goto(origin)
  await look()
  await follow(tab.getByRole('button', { name: 'Commencer' }))
  while (pathOf(tab) !== 'resultats') {
    const path = pathOf(tab)
    if (seen.has(path)) throw new Error(`asked twice: ${tab.url()}`)
    seen.add(path)
    await look()
    if (path === 'enfants/liste') await follow(tab.getByRole('button', { name: 'Continuer' }))
    else await answer(tab, random, given)
  }
  t.ok(seen.size > 40, `${seen.size} questions`)
  await look()
  const aids = shownAids(await read(tab), tab.url())
  t.ok(aids.length > 3, `${aids.length} aids`)
  for (const { href } of aids) {
    await tab.goto(href)
    await look()
  }
  t.same(asked.filter(url => !url.startsWith(origin) && !url.startsWith('data:')), [], 'nothing is asked of anybody else')
})

t.test('an error takes the focus, and leads to its field, by keyboard alone', async t => {
  const { app } = await site(t)
  const tab = await (await phone(t)).newPage()
  await tab.goto(await app.listen({ port: 0, host: '127.0.0.1' }))
  const focused = () => tab.evaluate(() => {
    const { activeElement: element } = document
    return element?.id || element?.getAttribute('href') || element?.className
  })
  await tab.getByRole('button', { name: 'Commencer' }).focus()
  await tab.keyboard.press('Enter')
  await tab.locator('#date_naissance-jour').fill('31')
  await tab.locator('#date_naissance-mois').fill('2')
  await tab.locator('#date_naissance-annee').fill('2004')
  await tab.keyboard.press('Enter')
  await tab.waitForSelector('[autofocus]')
  t.match(await focused(), 'fr-alert', 'the summary has the focus')
  await tab.keyboard.press('Tab')
  t.equal(await focused(), '#date_naissance-jour', 'then its first link')
  await tab.keyboard.press('Enter')
  t.equal(await focused(), 'date_naissance-jour', 'which leads to the field')
  await tab.keyboard.type('9')
  t.same(await tab.locator('#date_naissance-annee').inputValue(), '2004', 'what was typed is still there')
  t.same(await sticksOut(tab), [])
})
