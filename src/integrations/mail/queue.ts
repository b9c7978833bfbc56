import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readJson } from '../transport/read-json.js'

const messageSchema = z.object({
  subject: z.string(),
  text: z.string(),
  replyTo: z.string().optional(),
  attachments: z.array(z.object({ filename: z.string(), content: z.string() }))
})
export type Message = z.infer<typeof messageSchema>

/** More than that waiting means that nobody reads them, or that somebody floods us. */
const MOST = 500

/** Messages that wait, a file each in DATA_DIR/courrier, for the account of the server alone. Nothing is lost when the machine stops. */
export class Queue {
  readonly #folder: string

  constructor (dataDir: string) {
    this.#folder = join(dataDir, 'courrier')
  }

  /** Undefined: full. */
  add (message: Message): string | undefined {
    if (this.ids.length >= MOST) return undefined
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
    const id = randomUUID()
    writeFileSync(`${this.#file(id)}.tmp`, `${JSON.stringify(message, null, 1)}\n`, { mode: 0o600 })
    renameSync(`${this.#file(id)}.tmp`, this.#file(id))
    return id
  }

  get ids (): string[] {
    return existsSync(this.#folder) ? readdirSync(this.#folder).flatMap(name => /^([\da-f-]{36})\.json$/.exec(name)?.[1] ?? []) : []
  }

  /** Undefined: gone since, or illegible. */
  read (id: string): Message | undefined {
    return existsSync(this.#file(id)) ? messageSchema.safeParse(readJson(readFileSync(this.#file(id), 'utf8'))).data : undefined
  }

  remove (id: string): void {
    rmSync(this.#file(id), { force: true })
  }

  #file (id: string): string {
    return join(this.#folder, `${id}.json`)
  }
}
