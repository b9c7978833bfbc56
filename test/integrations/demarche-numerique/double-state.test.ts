import t from 'tap'
import { doubleFor } from './double.js'
import { group } from './vectors.js'

const DAY = 24 * 60 * 60 * 1000

t.test('the state endpoint of the double', async t => {
  const { origin, world } = await doubleFor(t)
  for (const { id, title, request, given, expect } of group('state')) {
    world.reset()
    const [one, two] = [world.create(world.demarches[0]!, {}), world.create(world.demarches[0]!, {})]
    if (given?.['claimed_by'] !== undefined) one.owner = String(given['claimed_by'])
    if (given?.['submitted'] === true) Object.assign(one, { state: 'en_construction', submittedAt: '2026-03-02T10:00:00+01:00' })
    if (given?.['demarche_state'] !== undefined) world.demarches[0]!.state = given['demarche_state'] as 'close'
    if (given?.['age_days'] !== undefined) world.shift = Number(given['age_days']) * DAY
    const path = request.path.replace('<jeton>', one.token).replace('<jeton1>', one.token).replace('<jeton2>', two.token)
    const response = await fetch(origin + path)
    t.equal(response.status, expect.http.status, `${id} ${title}`)
    const body = await response.json() as Record<string, unknown>[]
    if (expect.body_length !== undefined) t.equal(body.length, expect.body_length, id)
    if (Array.isArray(expect.body)) {
      t.equal(body.length, expect.body.length, id)
      if (body[0] !== undefined) t.same(Object.keys(body[0]), Object.keys(expect.body[0] as object), id)
      if (body[0] !== undefined) t.equal(body[0]['state'], (expect.body[0] as { state: string }).state, id)
    }
  }
})
