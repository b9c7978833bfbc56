import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { openEmbeddedStores } from '../../src/sessions/index.js'
import { opened } from './store.js'

const script = fileURLToPath(new URL('killed-server.ts', import.meta.url))

t.test('kill -9 in the middle of saves loses none that was acknowledged', async t => {
  const { dataDir, key } = opened(t)
  const mine = openEmbeddedStores({ dataDir, key, now: Date.now })
  t.teardown(() => { mine.close() })
  const { id } = await mine.simulations.create('anne', '2026-11-23')
  const child = spawn(process.execPath, ['--import=tsx', script, dataDir, key.toString('hex'), id, 'anne'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [address] = await once(child.stdout, 'data') as [Buffer]

  const acknowledged: string[] = []
  let rank = 0
  const person = async () => {
    for (;;) {
      const question = `question.${rank++}`
      const response = await fetch(`${address.toString().trim()}/${question}`, { method: 'POST' })
      if (response.status === 204) acknowledged.push(question)
    }
  }
  const people = Array.from({ length: 4 }, () => person().catch(() => {}))
  while (acknowledged.length < 200) await setTimeout(5)
  child.kill('SIGKILL')
  await Promise.all([once(child, 'exit'), ...people])

  const { answers } = (await mine.simulations.find(id, 'anne'))!
  t.ok(acknowledged.length >= 200)
  t.same(acknowledged.filter(question => answers.get(question) !== 'salarie'), [])
})
