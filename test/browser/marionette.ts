import { connect, type Socket } from 'node:net'

type Failure = { error: string, message: string }
type Answer = [kind: 1, id: number, failure: Failure | null, result: unknown]
interface Waiting { done: (result: unknown) => void, failed: (error: Error) => void }

/** Firefox's own protocol: numbered commands, WebDriver's unless another family is named, one at a time. Those that lead to a page are answered when it has loaded. */
export class Marionette {
  readonly #socket: Socket
  readonly #waiting = new Map<number, Waiting>()
  #received = Buffer.alloc(0)
  #sent = 0

  constructor (port: number) {
    this.#socket = connect(port, '127.0.0.1')
    this.#socket.on('data', data => { this.#read(data) })
    // What follows an error is « close ».
    this.#socket.on('error', () => {})
    this.#socket.on('close', () => { for (const { failed } of this.#waiting.values()) failed(new Error('Firefox s’est fermé')) })
  }

  send (command: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#sent
    const message = JSON.stringify([0, id, command.includes(':') ? command : `WebDriver:${command}`, parameters])
    return new Promise((done, failed) => {
      if (this.#socket.closed) return failed(new Error('Firefox est fermé'))
      this.#waiting.set(id, { done, failed })
      this.#socket.write(`${Buffer.byteLength(message)}:${message}`)
    })
  }

  /** Each message comes after its length in bytes and a colon. The first one only says hello. */
  #read (data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data])
    for (;;) {
      const colon = this.#received.indexOf(':')
      const end = colon + 1 + Number(this.#received.subarray(0, Math.max(colon, 0)).toString())
      if (colon < 0 || this.#received.length < end) return
      const message = JSON.parse(this.#received.subarray(colon + 1, end).toString()) as Answer | object
      this.#received = this.#received.subarray(end)
      if (Array.isArray(message)) this.#answer(message as Answer)
    }
  }

  #answer ([, id, failure, result]: Answer): void {
    const { done, failed } = this.#waiting.get(id)!
    this.#waiting.delete(id)
    if (failure !== null) return failed(Object.assign(new Error(failure.message), { name: failure.error }))
    done(result !== null && typeof result === 'object' && 'value' in result ? result.value : result)
  }
}
