import type { RuleFault } from '../../engine/fault.js'

type Listener = (fault: RuleFault) => void

/** The aids that a fault of their rule made unavailable since the start: each fault is told once, and counted for /sante. */
export class RuleFaults {
  readonly #known = new Map<string, RuleFault>()
  #tell: Listener = () => {}

  /** Who hears of each new fault (the log). */
  onNew (tell: Listener): void {
    this.#tell = tell
  }

  note (faults: readonly RuleFault[]): void {
    for (const fault of faults) {
      const key = `${fault.aid} ${fault.where}`
      if (this.#known.has(key)) continue
      this.#known.set(key, fault)
      this.#tell(fault)
    }
  }

  /** Ids of the aids concerned, each once. */
  get aids (): string[] {
    return [...new Set([...this.#known.values()].map(({ aid }) => aid))]
  }
}
