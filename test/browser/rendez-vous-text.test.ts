// The whole way in browsers without style, script or mouse: from our page to an appointment at RDV (its double), and its cancellation.
import t, { type Test } from 'tap'
import { place, stage } from '../routes/rendez-vous/stage.js'
import { folderOf } from '../served.js'
import { PagesSent } from './pages-sent.js'
import { stopsTo } from './stops.js'
import { TextBrowser } from './text-browser.js'

type Step = [onward: RegExp, ...typed: string[]]

/** A person comes to our page of appointments, then takes each step on RDV's own pages. */
async function goes (t: Test, name: 'lynx' | 'w3m', query: string, steps: readonly Step[]) {
  const at = await stage(t)
  const origin = await at.app.listen({ port: 0, host: '127.0.0.1' })
  let id = ''
  at.app.server.on('request', ({ url }) => { id = /^\/simulation\/([\w-]{8,})\//.exec(url ?? '')?.[1] ?? id })
  const [ours, theirs] = [new PagesSent(at.app, origin), new PagesSent(at.double, at.double.origin)]
  const browser = new TextBrowser(t, name, origin, folderOf(t))
  const next = (sent: PagesSent) => sent.next(() => `${name} does not go on: ${browser.drawn().slice(-2000)}`)
  await browser.go(stopsTo((await next(ours)).html, /^Commencer/))
  await next(ours)
  await browser.open(`${origin}/simulation/${id}/resultats/aide_logement/rendez-vous${query}`)
  await browser.go(stopsTo((await next(ours)).html, /^Choisir un créneau sur/))
  let { html } = await next(theirs)
  for (const [onward, ...typed] of steps) {
    await browser.go(stopsTo(html, onward, typed))
    html = (await next(theirs)).html
  }
  return { at, html }
}

const person: readonly Step[] = [
  [/^09:30/], [/^Recevoir un code/, 'Lina', 'Exemple', 'lina@example.org'], [/^Valider/, '123456'], [/^Confirmer mon RDV/, '', '', '0611223344'], [/^Annuler le RDV/]
]
const adviser: readonly Step[] = [
  [/^Maison France services/], [/^09:00/], [/^Continuer/, 'Camille', 'Factice', 'camille@fs.example'], [/^Confirmer/, 'Lina', 'Exemple', '0611223344']
]

for (const name of ['lynx', 'w3m'] as const) {
  t.test(`${name}: a person books, then cancels`, { timeout: 0 }, async t => {
    const { at, html } = await goes(t, name, '', person)
    t.match(html, 'Annulé')
    t.match(at.double.world.rdvs.slice(2), [{ by: 'User', status: 'excused' }])
    t.match(at.services.rdv.appointments.counts(), [{ place, aid: 'aide_logement', what: 'orientation', number: 1 }])
  })

  t.test(`${name}: an adviser books for somebody`, { timeout: 0 }, async t => {
    const { at, html } = await goes(t, name, '?agent=1', adviser)
    t.match(html, 'Rendez-vous confirmé')
    t.match(at.double.world.rdvs.slice(2), [{ by: 'Prescripteur', status: 'unknown' }])
  })
}
