import { setImmediate } from 'node:timers/promises'
import t from 'tap'
import { Visitor } from '../visitor.js'
import { faults } from '../views/html.js'
import { agree, asks, connected, scene, send } from './agents-scene.js'

t.test('a return that was not asked for, or comes twice, late, from another browser, or says no', async t => {
  const at = await scene(t)
  const callback = await agree(at)
  const stranger = new Visitor(at.app)
  t.equal((await stranger.get(callback)).statusCode, 403)
  for (const wrong of [callback.replace(/state=[^&]*/, 'state=autre'), '/agents/rdv/callback']) {
    const other = await scene(t)
    await agree(other)
    const { statusCode, payload } = await other.visitor.get(wrong)
    t.equal(statusCode, 403)
    t.same(await faults(payload), [])
    t.match(payload, 'name="audience" value="prescripteur"')
  }
  t.equal((await at.visitor.get(callback)).statusCode, 303)
  t.equal((await at.visitor.get(callback)).statusCode, 403, 'once')

  const late = await scene(t)
  const tooLate = await agree(late)
  late.time.advance(10 * 60_000 + 1)
  t.equal((await late.visitor.get(tooLate)).statusCode, 403)

  const no = await scene(t)
  const { payload } = await no.visitor.get(await agree(no, ''))
  t.match(payload, 'Vous n’avez pas donné l’autorisation')
  t.same(await faults(payload), [])
  t.equal(asks(no).length, 0)
})

t.test('tokens: encrypted on the disk, deleted here and at RDV on disconnect and when everything is erased, and here with time', async t => {
  const { readFileSync, readdirSync } = await import('node:fs')
  const { join } = await import('node:path')
  const leaves = [
    async (at: Awaited<ReturnType<typeof connected>>) => {
      const { location } = (await at.visitor.post('/agents/rdv/deconnexion')).headers
      t.equal(location, '/agents/rdv/deconnexion?retiree=1')
      const { payload } = await at.visitor.get(String(location))
      t.match(payload, 'ne l’accepte plus')
      t.match(payload, `${at.double.origin}/oauth/authorized_applications`)
      t.same(await faults(payload), [])
    },
    async (at: Awaited<ReturnType<typeof connected>>) => { t.equal((await at.visitor.post('/avec-quelquun/quitter')).statusCode, 303) },
    async (at: Awaited<ReturnType<typeof connected>>) => { at.time.advance(24 * 3_600_000 + 1) }
  ]
  for (const leave of leaves) {
    const at = await connected(t)
    await send(at)
    const folder = at.services.config.dataDir
    const disk = readdirSync(folder).map(name => readFileSync(join(folder, name), 'latin1')).join('')
    for (const granted of at.double.world.grants.live()) t.notOk(disk.includes(granted))
    t.notMatch(disk, /Lina|lina@example|camille/i)
    const granted = at.double.world.grants.live().length
    await leave(at)
    if (leave !== leaves.at(-1)) {
      while (at.double.world.grants.live().length === granted) await setImmediate()
    }
    const { payload } = await at.visitor.get(at.url('plans'))
    t.match(payload, 'Reconnectez-vous')
    t.same(await faults(payload), [])
  }
})

t.test('the next person: the account stays, the number does not', async t => {
  const at = await connected(t)
  await send(at)
  at.asked.simulation = String((await at.visitor.post(`/simulation/${at.simulation}/personne-suivante`)).headers.location).split('/')[2]!
  const page = await at.visitor.get(at.url('plans'))
  t.match(page.payload, 'Camille FACTICE')
  const { read } = await send(at)
  t.notMatch(read.payload, 'Fiche déjà créée')
})

t.test('a connected agent does not agree again; a cancelled appointment is said so', async t => {
  const at = await connected(t)
  t.equal((await at.visitor.get(at.url('connexion'))).headers.location, at.url('plans'))
  const { ref } = await send(at)
  await at.guest.send({ method: 'POST', path: '/__fake/rdv_plans/4/book' })
  await at.guest.send({ method: 'POST', path: '/__fake/rdvs/8003/status', json: { status: 'revoked' } })
  t.match((await at.visitor.get(`/agents/rdv/retour/${ref}`)).payload, 'Le rendez-vous est annulé')
})
