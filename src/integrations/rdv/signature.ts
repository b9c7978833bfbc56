import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** X-Lapin-Signature, over the exact bytes sent (contract 4.2). */
export const signatureOf = (secret: string, raw: Uint8Array | string): string => createHmac('sha256', secret).update(raw).digest('hex')

/** Two secrets while one replaces the other. Compared in constant time, all of them, whatever the first says. */
export function isSigned (raw: Uint8Array, signature: unknown, secrets: readonly string[]): boolean {
  if (typeof signature !== 'string' || !/^[\da-f]{64}$/.test(signature)) return false
  const given = Buffer.from(signature, 'hex')
  return secrets.map(secret => timingSafeEqual(Buffer.from(signatureOf(secret, raw), 'hex'), given)).includes(true)
}

export const digestOf = (raw: Uint8Array): string => createHash('sha256').update(raw).digest('hex')
