import t from 'tap'
import { bothDoors } from './agree.js'
import { site } from './site.js'
import { Walk } from './walk.js'

const seeds = Array.from({ length: 40 }, (_, rank) => rank + 1)

t.test('random households walk to their aids, reading only the HTML, and find what `evaluate` finds', { timeout: 0 }, async t => {
  const { app, services } = await site(t)
  const origin = await app.listen({ port: 0, host: '127.0.0.1' })
  const met = new Set<string>()
  for (const seed of seeds) {
    const walk = await new Walk(origin, seed).run()
    const { shown, evaluated } = await bothDoors(walk, services)
    t.same(walk.flaws, [], `household ${seed}: ${walk.asked.size} questions`)
    t.same(shown, evaluated, `household ${seed}: ${shown.length} aids`)
    for (const path of walk.asked) met.add(path.replace(/enfant_\w+/, 'enfant'))
  }
  t.ok(met.size > 100, `${met.size} different questions were met`)
})
