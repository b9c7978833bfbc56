import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'

const CIPHER = 'aes-256-gcm'
const NONCE = 12
const TAG = 16
// Lengths tell things too: « oui » and « non » must weigh the same on disk.
const BLOCK = 64

/** How an identifier is written on disk. Identifiers are random, so their hash cannot be guessed. */
export const hashed = (id: string): Buffer => createHash('sha256').update(id).digest()

/** Keeps values encrypted under a key made from the server's key and an identifier that only the browser knows. */
export class Seal {
  readonly #key: Buffer

  constructor (serverKey: Buffer, purpose: string, id: string) {
    this.#key = Buffer.from(hkdfSync('sha256', serverKey, id, purpose, 32))
  }

  /** A name that has few possible values (a question's id), such that the file alone does not tell which. */
  name (text: string): Buffer {
    return createHmac('sha256', this.#key).update(text).digest()
  }

  /** `place`: where the row stands, so that a sealed value moved elsewhere does not open. */
  close (value: unknown, place: Buffer): Buffer {
    const text = Buffer.from(JSON.stringify(value))
    const padded = Buffer.alloc(Math.ceil(text.length / BLOCK) * BLOCK, ' ')
    text.copy(padded)
    const nonce = randomBytes(NONCE)
    const cipher = createCipheriv(CIPHER, this.#key, nonce, { authTagLength: TAG }).setAAD(place)
    return Buffer.concat([nonce, cipher.update(padded), cipher.final(), cipher.getAuthTag()])
  }

  /** Throws when the server's key has changed or the bytes were altered. */
  open (sealed: Buffer, place: Buffer): unknown {
    const decipher = createDecipheriv(CIPHER, this.#key, sealed.subarray(0, NONCE), { authTagLength: TAG }).setAAD(place)
    decipher.setAuthTag(sealed.subarray(-TAG))
    return JSON.parse(Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()]).toString('utf8'))
  }

  /** The same, undefined when it does not open: with a new server key, old data is as good as expired. */
  tryOpen (sealed: Buffer, place: Buffer): unknown {
    try {
      return this.open(sealed, place)
    } catch {
      return undefined
    }
  }
}
