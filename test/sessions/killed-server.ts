// A server whose only work is to save; killed by killed.test.ts. Arguments: folder, key (hex), simulation, owner.
import fastify from 'fastify'
import { openEmbeddedStores } from '../../src/sessions/index.js'

const [dataDir = '', key = '', id = '', owner = ''] = process.argv.slice(2)
const { simulations } = openEmbeddedStores({ dataDir, key: Buffer.from(key, 'hex'), now: Date.now })
const app = fastify()
app.post<{ Params: { question: string } }>('/:question', async (request, reply) => {
  await simulations.save(id, owner, new Map([[request.params.question, 'salarie']]))
  return reply.status(204).send()
})
console.log(await app.listen({ port: 0 }))
