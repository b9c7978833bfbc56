import type { FastifyInstance } from 'fastify'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { apiErrors } from '../content/errors.js'
import { spared } from './spared.js'

/** Ten minutes, in seconds: browsers, robots and the services that call us come back after that. */
const LATER = '600'

/** While the file DATA_DIR/maintenance exists, every address answers 503 and says so; nothing has to be restarted. */
export function maintenance (app: FastifyInstance, dataDir: string): void {
  const marker = join(dataDir, 'maintenance')
  app.addHook('onRequest', async (request, reply) => {
    if (spared(request.url) || !existsSync(marker)) return
    reply.status(503).header('retry-after', LATER)
    if (/^\/(?:api|webhooks)\//.test(request.url)) return reply.send(apiErrors(503))
    return reply.view('pages/maintenance.njk')
  })
}
