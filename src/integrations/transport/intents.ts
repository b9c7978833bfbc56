import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** One-time intents: 128 random bits that a review page carries, good for the session, simulation and service of its scope only. */
export class Intents {
  constructor (readonly secret: Buffer) {}

  issue (scope: readonly string[]): string {
    const drawn = randomBytes(16).toString('base64url')
    return `${drawn}.${this.#seal(scope, drawn).toString('base64url')}`
  }

  accepts (scope: readonly string[], intent: string): boolean {
    const [drawn = '', seal = ''] = intent.split('.')
    const given = Buffer.from(seal, 'base64url')
    const expected = this.#seal(scope, drawn)
    return drawn.length === 22 && given.length === expected.length && timingSafeEqual(given, expected)
  }

  #seal (scope: readonly string[], drawn: string): Buffer {
    return createHmac('sha256', this.secret).update(JSON.stringify(['intent', ...scope, drawn])).digest().subarray(0, 16)
  }
}
