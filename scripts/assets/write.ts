// Compressed once here at full strength: brotli 11 takes a quarter of a second, too long for a request.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** csp is the source that allows the very same text inlined: `style-src 'self' '<csp>'`. */
export interface Asset { href: string, bytes: number, brotli: number, csp: string }

export function writeAsset (folder: string, name: string, text: string): Asset {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12)
  const file = name.replace(/\.(\w+)$/, `.${hash}.$1`)
  const brotli = brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT }
  })
  writeFileSync(join(folder, file), text)
  writeFileSync(join(folder, `${file}.br`), brotli)
  writeFileSync(join(folder, `${file}.gz`), gzipSync(text, { level: 9 }))
  const csp = `sha256-${createHash('sha256').update(text).digest('base64')}`
  return { href: `/assets/${file}`, bytes: Buffer.byteLength(text), brotli: brotli.length, csp }
}
