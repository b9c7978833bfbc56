import { createTransport, type Transporter } from 'nodemailer'
import { withTimeout } from '../transport/with-timeout.js'
import { Queue, type Message } from './queue.js'

export interface MailSettings { server: string | undefined, from: string, to: string }
/** Sent; kept, to be sent later or read by whoever runs the site; or refused, since too many wait already. */
export type Delivery = 'envoye' | 'garde' | 'plein'
type Log = (outcome: string) => void

/** How long a page waits; what is under way goes on without it. */
const PAGE = 5000
const SLOW = { connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 15_000, dnsTimeout: 5000 }
const AGAIN = 10 * 60_000

/** Only on this machine may a message travel in clear. */
const isHere = (server: string): boolean => ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(server).hostname)

/** Where institutions write. A message is kept before it is sent, and forgotten once the server has taken it. */
export class Mailbox {
  readonly queue: Queue
  log: Log = () => {}
  readonly #transport: Transporter | undefined
  readonly #leaving = new Map<string, Promise<boolean>>()

  constructor (readonly settings: MailSettings, dataDir: string, { page = PAGE, slow = SLOW }: { page?: number, slow?: Partial<typeof SLOW> } = {}) {
    this.queue = new Queue(dataDir)
    this.page = page
    const { server } = settings
    this.#transport = server === undefined ? undefined : createTransport({
      ...fromUrl(server), ...SLOW, ...slow,
      requireTLS: !isHere(server) && !server.startsWith('smtps:'),
      // Nothing is read from a file or from an address that a message would name.
      disableFileAccess: true,
      disableUrlAccess: true
    })
  }

  readonly page: number

  async send (message: Message): Promise<Delivery> {
    const id = this.queue.add(message)
    if (id === undefined) return 'plein'
    if (this.#transport === undefined) return 'garde'
    return await withTimeout(this.#leave(id), this.page) === true ? 'envoye' : 'garde'
  }

  /** Sends what waits, one after the other; stops at the first that does not leave. */
  async flush (): Promise<void> {
    if (this.#transport === undefined) return
    for (const id of this.queue.ids) if (!await this.#leave(id)) return
  }

  /** Tries again from time to time. Returns what stops it. */
  start (every = AGAIN): () => void {
    if (this.#transport === undefined) return () => {}
    const timer = setInterval(() => { void this.flush() }, every).unref()
    return () => { clearInterval(timer) }
  }

  close (): void {
    this.#transport?.close()
  }

  /** The same message never leaves twice at once. */
  #leave (id: string): Promise<boolean> {
    const known = this.#leaving.get(id)
    if (known !== undefined) return known
    const leaving = this.#deliver(id).finally(() => { this.#leaving.delete(id) })
    this.#leaving.set(id, leaving)
    return leaving
  }

  async #deliver (id: string): Promise<boolean> {
    const message = this.queue.read(id)
    if (message === undefined) return true
    const { from, to } = this.settings
    try {
      // Sent again after a cut, it keeps its number: who receives it twice can tell.
      await this.#transport!.sendMail({ ...message, from, to, messageId: `<${id}@${from.split('@')[1] ?? 'simulateur'}>` })
      this.queue.remove(id)
      this.log('envoye')
      return true
    } catch (error) {
      this.log(`echec ${(error as { code?: string }).code ?? ''}`.trim())
      return false
    }
  }
}

function fromUrl (server: string) {
  const { protocol, hostname, port, username, password } = new URL(server)
  const secure = protocol === 'smtps:'
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? secure ? 465 : 587 : Number(port),
    secure,
    ...username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }
  }
}
