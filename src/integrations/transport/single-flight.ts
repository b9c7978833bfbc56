/** One thing at a time under a name, however often it is asked: whoever comes meanwhile joins the first. */
export class SingleFlight<T> {
  readonly #running = new Map<string, Promise<T>>()

  isRunning (key: string): boolean {
    return this.#running.has(key)
  }

  run (key: string, work: () => Promise<T>): Promise<T> {
    return this.#running.get(key) ?? this.#start(key, work)
  }

  /** Nobody joins any more those that are running. */
  clear (): void {
    this.#running.clear()
  }

  #start (key: string, work: () => Promise<T>): Promise<T> {
    const running = work().finally(() => {
      if (this.#running.get(key) === running) this.#running.delete(key)
    })
    this.#running.set(key, running)
    return running
  }
}
