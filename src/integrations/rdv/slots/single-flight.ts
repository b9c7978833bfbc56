import { withTimeout } from '../../transport/with-timeout.js'

/** One thing at a time for a simulation and a place, however often it is asked: a double click joins the first. */
export class SingleFlight {
  readonly #running = new Map<string, Promise<void>>()

  constructor (readonly pageTimeout: number) {}

  isRunning (key: string): boolean {
    return this.#running.has(key)
  }

  /** Waits `pageTimeout` ms for it: it goes on alone, and writes down what came of it. */
  async run (key: string, work: () => Promise<void>): Promise<void> {
    const running = this.#running.get(key) ?? work().finally(() => { this.#running.delete(key) })
    this.#running.set(key, running)
    await withTimeout(running, this.pageTimeout)
  }
}
