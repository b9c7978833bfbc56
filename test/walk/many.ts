// node --import=tsx test/walk/many.ts [how many, 200] [first seed, 1]: as walk.test.ts, for as many households as asked; says what differs.
import t from 'tap'
import { bothDoors } from './agree.js'
import { site } from './site.js'
import { Walk } from './walk.js'

const [count = 200, first = 1] = process.argv.slice(2).map(Number)
t.setTimeout(0)

t.test(`${count} random households`, { timeout: 0 }, async t => {
  const { app, services } = await site(t)
  const origin = await app.listen({ port: 0, host: '127.0.0.1' })
  for (let seed = first; seed < first + count; seed++) {
    try {
      const walk = await new Walk(origin, seed).run()
      const { shown, evaluated } = await bothDoors(walk, services)
      t.same(walk.flaws, [], `household ${seed}: ${walk.asked.size} questions`)
      t.same(shown, evaluated, `household ${seed}: ${shown.length} aids`)
    } catch (error) {
      t.fail(`household ${seed}`, { error })
    }
  }
})
