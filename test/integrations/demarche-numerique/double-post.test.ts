import t from 'tap'
import { doubleFor } from './double.js'
import { bothRules, group, seen } from './vectors.js'

// The double is worth what it reproduces: every vector of the contract, under both rule sets.
for (const rules of bothRules) {
  t.test(`the double keeps what the service keeps, rules ${rules}`, async t => {
    const { origin, world } = await doubleFor(t, { rules })
    for (const { id, title, request, expect } of group('post')) {
      world.reset()
      const response = await fetch(origin + request.path, { method: 'POST', headers: request.headers!, body: JSON.stringify(request.json) })
      const { status } = expect.http
      const name = `${id} ${title}`
      t.equal(response.status, typeof status === 'number' ? status : status[rules], name)
      const draft = expect.draft![rules]
      if (typeof draft === 'object' && draft.champs !== undefined) t.same(seen(world.drafts[0]!.kept), draft.champs, name)
      if (expect.identity !== undefined) t.same(world.drafts[0]!.identity, expect.identity, name)
    }
  })
}
