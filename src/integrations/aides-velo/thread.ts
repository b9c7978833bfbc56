import { Worker } from 'node:worker_threads'
import type { Found, Inputs } from './types.js'

interface Pending { resolve: (found: Found[]) => void, reject: (error: Error) => void, timer: NodeJS.Timeout }
type Reply = { id: number, found: Found[] } | { id: number, error: string }

/** What who asks waits at most, when they do not say. An evaluation takes some milliseconds; loading comes before the first. */
const LONGEST = 10_000
/** Without a sign for so long, the thread is stuck, and another starts. Slow to load on a busy machine, it is left to load. */
const STUCK = 120_000

/** From the sources, the thread must learn to read TypeScript first; what is built needs nothing. */
function worker (): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('worker.js', import.meta.url))
  const entry = new URL('worker.ts', import.meta.url).href
  return new Worker(`import('tsx/esm/api').then(tsx => { tsx.register(); return import('${entry}') })`, { eval: true })
}

/** The model in its own thread, started at the first need, started again after a crash. It never keeps the process alive by itself. */
export class ModelThread {
  #worker: Worker | null = null
  #last = 0
  #sign = 0
  readonly #pending = new Map<number, Pending>()

  constructor (readonly start: () => Worker = worker, readonly longest = LONGEST, readonly stuck = STUCK) {}

  /** Begins to load the model, for somebody who will ask soon. */
  foresee (): void {
    this.#thread().unref()
  }

  /** Rejects when the model cannot be loaded, refuses the inputs, or does not answer in time: who asked goes on without it, the thread stays. */
  ask (inputs: Inputs, longest = this.longest): Promise<Found[]> {
    const thread = this.#thread()
    const id = ++this.#last
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => { this.#late(thread, id, longest) }, longest)
      this.#pending.set(id, { resolve, reject, timer })
      thread.ref()
      thread.postMessage({ id, inputs })
    })
  }

  #thread (): Worker {
    return this.#worker ??= this.#open()
  }

  #open (): Worker {
    const thread = this.start()
    this.#sign = performance.now()
    thread.on('message', (reply: Reply) => { this.#settle(thread, reply) })
    thread.on('error', error => { this.#drop(thread, error) })
    thread.on('exit', () => { this.#drop(thread, new Error('aides au vélo : le calcul s’est arrêté')) })
    return thread
  }

  #take (thread: Worker, id: number): Pending | undefined {
    const pending = this.#pending.get(id)
    this.#pending.delete(id)
    clearTimeout(pending?.timer)
    if (this.#pending.size === 0) thread.unref()
    return pending
  }

  #settle (thread: Worker, reply: Reply): void {
    this.#sign = performance.now()
    const pending = this.#take(thread, reply.id)
    if ('found' in reply) pending?.resolve(reply.found)
    else pending?.reject(new Error(`aides au vélo : ${reply.error}`))
  }

  #late (thread: Worker, id: number, longest: number): void {
    this.#take(thread, id)?.reject(new Error(`aides au vélo : pas de réponse en ${longest} ms`))
    if (performance.now() - this.#sign > this.stuck) this.#drop(thread, new Error('aides au vélo : le calcul ne répond plus'))
  }

  #drop (thread: Worker, error: Error): void {
    if (this.#worker !== thread) return
    this.#worker = null
    for (const { reject, timer } of this.#pending.values()) {
      clearTimeout(timer)
      reject(error)
    }
    this.#pending.clear()
    void thread.terminate()
  }
}
