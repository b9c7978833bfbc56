import { Busy } from '../refusals.js'

/** Work done one piece at a time, for a bounded number of people: who comes when `longest` wait already is refused at once. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve()
  #waiting = 0

  constructor (readonly longest: number) {}

  async take<T> (work: () => Promise<T>): Promise<T> {
    if (this.#waiting >= this.longest) throw new Busy('turns')
    this.#waiting++
    const turn = this.#last.then(work)
    this.#last = turn.catch(() => {})
    try {
      return await turn
    } finally {
      this.#waiting--
    }
  }
}
