import t from 'tap'
import { journeyLength as written } from '../../src/content/journey-length.js'
import { served } from '../served.js'
import { journeyLength } from './journey-length.js'

t.test('the length that the entry page announces is the one of the recorded households', async t => {
  t.same(written, journeyLength(), 'lancez npm run journey:length')
  const { app } = await served(t)
  const { payload } = await app.inject('/')
  t.ok(payload.includes(`${written.median} questions`) && payload.includes(`plus de ${written.nineInTen}`))
})
