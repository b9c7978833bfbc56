import compress, { type FastifyCompressOptions } from '@fastify/compress'
import type { FastifyInstance } from 'fastify'
import { constants } from 'node:zlib'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Its page says three times as much as the others: pressed as small as can be in a hundredth of a second. */
    long?: boolean
  }
}

/** Above 5 for brotli, or 6 for gzip, pages cost more time than they save; a long one is worth it. */
const options = (quality: number): FastifyCompressOptions => ({
  globalDecompression: false,
  encodings: ['br', 'gzip'],
  customTypes: /^(?:text\/(?:html|javascript)|application\/json)/,
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: quality } },
  zlibOptions: { level: 6 }
})

/** Pages and JSON as they are made. Files are compressed at build. */
export async function compression (app: FastifyInstance): Promise<void> {
  app.addHook('onRoute', route => {
    if (route.config?.long === true) route.compress = options(10)
  })
  await app.register(compress, options(5))
}
